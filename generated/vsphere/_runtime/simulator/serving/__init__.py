# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""A simulated server on the network: SOAP over HTTP, so that any client can be tested against it."""
