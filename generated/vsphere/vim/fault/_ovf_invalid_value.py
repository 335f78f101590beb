# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfInvalidValue``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfInvalidValue",
    wire_name="OvfInvalidValue",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (_rt.Property("value", "string", since="vim.version.version5", rank=5),),
)
class OvfInvalidValue(vim.fault.OvfAttribute):
    """The fault ``vim.fault.OvfInvalidValue``.

    Fields:
        - ``value``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfInvalidValue.rst``
    """

    value: str = ""
    """``string``, required. Since vSphere API 4.0."""
