"""Stage four: the linked API becomes the files of a Python package."""

from codegen.emit import runtime_types
from codegen.emit.format import FormatError
from codegen.emit.package import emit, unformatted
from codegen.emit.remaking import arrangement, remade

__all__ = ["FormatError", "arrangement", "emit", "remade", "runtime_types", "unformatted"]
