"""Stage four: the linked API becomes the files of a Python package."""

from codegen.emit import runtime_types
from codegen.emit.format import FormatError
from codegen.emit.package import emit, unformatted

__all__ = ["FormatError", "emit", "runtime_types", "unformatted"]
