"""Linking: unlinked statements of all sources in, one merged, corrected, resolved API out."""

from codegen.link.passes import link

__all__ = ["link"]
