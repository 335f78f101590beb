"""A simulated server on the network: SOAP over HTTP, so that any client can be tested against it."""
