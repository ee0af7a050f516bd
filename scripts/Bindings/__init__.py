"""The templates of scripts/generate-bindings, and what they are filled with."""
