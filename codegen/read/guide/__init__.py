"""The official HTML reference: one page a type, as VMware publishes it for each release."""
