"""Pure functions over text: normalising, blocks, metadata, sentences, anchors."""
