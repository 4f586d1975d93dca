"""Makes the models in resources/models anew; needs the extra `train`, never used at run time."""
