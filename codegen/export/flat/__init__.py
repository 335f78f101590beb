"""Flattened documents of the RST reference."""
