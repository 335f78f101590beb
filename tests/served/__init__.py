"""The simulated server on the network: by our client, by pyVmomi, and by bytes that no client would send."""
