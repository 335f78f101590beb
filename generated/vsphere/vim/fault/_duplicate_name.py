# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DuplicateName``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.DuplicateName",
    wire_name="DuplicateName",
    properties=lambda: (
        _rt.Property("name", "string"),
        _rt.Property("object", "vmodl.ManagedObject"),
    ),
)
class DuplicateName(vim.fault.VimFault):
    """The fault ``vim.fault.DuplicateName``.

    Fields:
        - ``name``: ``string``, required.
        - ``object``: ``vmodl.ManagedObject``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/DuplicateName.rst``
    """

    name: str = ""
    """``string``, required. Since 1.0."""
    object: vmodl.ManagedObject = _rt.UNSET
    """``vmodl.ManagedObject``, required. Since 1.0."""
