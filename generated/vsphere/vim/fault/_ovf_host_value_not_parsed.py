# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfHostValueNotParsed``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfHostValueNotParsed",
    wire_name="OvfHostValueNotParsed",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("property", "string", since="vim.version.version5", rank=5),
        _rt.Property("value", "string", since="vim.version.version5", rank=5),
    ),
)
class OvfHostValueNotParsed(vim.fault.OvfSystemFault):
    """The fault ``vim.fault.OvfHostValueNotParsed``.

    Fields:
        - ``property``: ``string``, required.
        - ``value``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfHostValueNotParsed.rst``
    """

    property: str = ""
    """``string``, required. Since vSphere API 4.0."""
    value: str = ""
    """``string``, required. Since vSphere API 4.0."""
