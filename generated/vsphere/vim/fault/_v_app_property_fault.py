# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VAppPropertyFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VAppPropertyFault",
    wire_name="VAppPropertyFault",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("id", "string", since="vim.version.version5", rank=5),
        _rt.Property("category", "string", since="vim.version.version5", rank=5),
        _rt.Property("label", "string", since="vim.version.version5", rank=5),
        _rt.Property("type", "string", since="vim.version.version5", rank=5),
        _rt.Property("value", "string", since="vim.version.version5", rank=5),
    ),
)
class VAppPropertyFault(vim.fault.VmConfigFault):
    """The fault ``vim.fault.VAppPropertyFault``.

    Fields:
        - ``id``: ``string``, required.
        - ``category``: ``string``, required.
        - ``label``: ``string``, required.
        - ``type``: ``string``, required.
        - ``value``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/VAppPropertyFault.rst``
    """

    id: str = ""
    """``string``, required. Since vSphere API 4.0."""
    category: str = ""
    """``string``, required. Since vSphere API 4.0."""
    label: str = ""
    """``string``, required. Since vSphere API 4.0."""
    type: str = ""
    """``string``, required. Since vSphere API 4.0."""
    value: str = ""
    """``string``, required. Since vSphere API 4.0."""
