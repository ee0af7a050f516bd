"""Hosts with scripted faults on the wire."""
