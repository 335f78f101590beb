"""Stage four: the linked API becomes the files of a Python package."""

from codegen.emit.package import emit

__all__ = ["emit"]
