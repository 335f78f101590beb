# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Data objects: structures that travel by value."""

from __future__ import annotations

from typing import ClassVar

from . import registry
from .meta import TypeInfo
from .plain import Plain


class DataObject(Plain):
    """Root of all data objects.

    Objects compare by value, and since they can change they cannot be hashed. What is unset is None, an array
    an empty list; required numbers, booleans and strings start at 0, False and "". An attribute that the type
    does not have is refused, and so is a value that the attribute does not take.
    """

    _info: ClassVar[TypeInfo] = TypeInfo("DataObject", "data")
    _wsdlName: ClassVar[str] = "DataObject"


registry.register_root(DataObject, "DataObject")
