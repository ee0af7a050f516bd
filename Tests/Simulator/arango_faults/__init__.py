"""Hosts that misbehave on the wire as they are told."""
