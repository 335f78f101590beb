"""Flattened RST: white space that was lost is restored, so that the RST reader can read it."""
