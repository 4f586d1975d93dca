"""What detection offers beside its claims: never done unasked."""
