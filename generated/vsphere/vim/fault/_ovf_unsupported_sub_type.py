# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfUnsupportedSubType``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfUnsupportedSubType",
    wire_name="OvfUnsupportedSubType",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("elementName", "string", since="vim.version.version5", rank=5),
        _rt.Property("instanceId", "string", since="vim.version.version5", rank=5),
        _rt.Property("deviceType", "int", since="vim.version.version5", rank=5),
        _rt.Property("deviceSubType", "string", since="vim.version.version5", rank=5),
    ),
)
class OvfUnsupportedSubType(vim.fault.OvfUnsupportedPackage):
    """The fault ``vim.fault.OvfUnsupportedSubType``.

    Fields:
        - ``elementName``: ``string``, required.
        - ``instanceId``: ``string``, required.
        - ``deviceType``: ``int``, required.
        - ``deviceSubType``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfUnsupportedSubType.rst``
    """

    elementName: str = ""
    """``string``, required. Since vSphere API 4.0."""
    instanceId: str = ""
    """``string``, required. Since vSphere API 4.0."""
    deviceType: int = 0
    """``int``, required. Since vSphere API 4.0."""
    deviceSubType: str = ""
    """``string``, required. Since vSphere API 4.0."""
