"""Reads the vSphere API reference and emits typed Python bindings."""

__version__ = "0.1.0"
