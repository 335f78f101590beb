"""Stage four: the linked API becomes the files of a Python package."""

from codegen.emit.format import FormatError
from codegen.emit.package import emit, unformatted
from codegen.emit.remaking import arrangement, remade

__all__ = ["FormatError", "arrangement", "emit", "remade", "unformatted"]
