"""Modules written by scripts/generate-python. Do not edit them."""
