# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfUnsupportedType``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfUnsupportedType",
    wire_name="OvfUnsupportedType",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("name", "string", since="vim.version.version5", rank=5),
        _rt.Property("instanceId", "string", since="vim.version.version5", rank=5),
        _rt.Property("deviceType", "int", since="vim.version.version5", rank=5),
    ),
)
class OvfUnsupportedType(vim.fault.OvfUnsupportedPackage):
    """The fault ``vim.fault.OvfUnsupportedType``.

    Fields:
        - ``name``: ``string``, required.
        - ``instanceId``: ``string``, required.
        - ``deviceType``: ``int``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfUnsupportedType.rst``
    """

    name: str = ""
    """``string``, required. Since vSphere API 4.0."""
    instanceId: str = ""
    """``string``, required. Since vSphere API 4.0."""
    deviceType: int = 0
    """``int``, required. Since vSphere API 4.0."""
