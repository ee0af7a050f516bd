"""Modules written by scripts/generate-python and scripts/generate-errors. Do not edit them."""
