"""Stage four: the linked API becomes the files of a Python package."""

from codegen.emit.package import emit
from codegen.emit.writer import WriteError, drift, write

__all__ = ["WriteError", "drift", "emit", "write"]
