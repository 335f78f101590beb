# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfUnsupportedDeviceBackingOption``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfUnsupportedDeviceBackingOption",
    wire_name="OvfUnsupportedDeviceBackingOption",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("elementName", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("instanceId", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("deviceName", "string", since="vim.version.version5", rank=5),
        _rt.Property("backingName", "string", optional=True, since="vim.version.version5", rank=5),
    ),
)
class OvfUnsupportedDeviceBackingOption(vim.fault.OvfSystemFault):
    """The fault ``vim.fault.OvfUnsupportedDeviceBackingOption``.

    Fields:
        - ``elementName``: ``string``, optional.
        - ``instanceId``: ``string``, optional.
        - ``deviceName``: ``string``, required.
        - ``backingName``: ``string``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfUnsupportedDeviceBackingOption.rst``
    """

    elementName: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    instanceId: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    deviceName: str = ""
    """``string``, required. Since vSphere API 4.0."""
    backingName: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
