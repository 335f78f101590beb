"""The words of each layout of the reference, which readers look for and exporters write."""
