# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.PciPassthruConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.PciPassthruConfig",
    wire_name="HostPciPassthruConfig",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("id", "string", since="vim.version.version5", rank=5),
        _rt.Property("passthruEnabled", "boolean", since="vim.version.version5", rank=5),
        _rt.Property("applyNow", "boolean", optional=True, since="vim.version.v7_0", rank=18),
        _rt.Property(
            "hardwareLabel", "string", optional=True, since="vim.version.v7_0_2_0", rank=22
        ),
    ),
)
class PciPassthruConfig(vmodl.DynamicData):
    """The data object ``vim.host.PciPassthruConfig``, on the wire ``HostPciPassthruConfig``.

    Fields:
        - ``id``: ``string``, required.
        - ``passthruEnabled``: ``boolean``, required.
        - ``applyNow``: ``boolean``, optional. Since vSphere API 7.0.0.0.
        - ``hardwareLabel``: ``string``, optional. Since vSphere API 7.0.2.0.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/host/PciPassthruConfig.rst``
    """

    id: str = ""
    """``string``, required. Since vSphere API 4.0."""
    passthruEnabled: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
    applyNow: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.0.0."""
    hardwareLabel: str | None = None
    """``string``, optional. Since vSphere API 7.0.2.0."""
