"""A module for each language. Its function `files` returns the text of each generated file by its path
below bindings/."""
