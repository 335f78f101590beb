# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfProperty``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfProperty",
    wire_name="OvfProperty",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("type", "string", since="vim.version.version5", rank=5),
        _rt.Property("value", "string", since="vim.version.version5", rank=5),
    ),
)
class OvfProperty(vim.fault.OvfInvalidPackage):
    """The fault ``vim.fault.OvfProperty``.

    Fields:
        - ``type``: ``string``, required.
        - ``value``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfProperty.rst``
    """

    type: str = ""
    """``string``, required. Since vSphere API 4.0."""
    value: str = ""
    """``string``, required. Since vSphere API 4.0."""
