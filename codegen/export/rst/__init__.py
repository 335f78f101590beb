"""Documents of the RST reference."""
