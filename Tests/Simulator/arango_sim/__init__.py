"""A model of an ArangoDB cluster that answers over HTTP/1.1."""
