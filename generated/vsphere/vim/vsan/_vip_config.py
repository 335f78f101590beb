# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VipConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vsan.VipConfig",
    wire_name="VsanIscsiVipConfig",
    since="vsan.version.v9_0_0_0",
    rank=22,
    properties=lambda: (
        _rt.Property("vmknicName", "string", optional=True, since="vsan.version.v9_0_0_0", rank=22),
        _rt.Property(
            "owner", "vim.HostSystem", optional=True, since="vsan.version.v9_0_0_0", rank=22
        ),
        _rt.Property(
            "ownerHostUuid", "string", optional=True, since="vsan.version.v9_0_0_0", rank=22
        ),
    ),
)
class VipConfig(vim.vsan.VipConfigSpec):
    """The data object ``vim.vsan.VipConfig``, on the wire ``VsanIscsiVipConfig``.

    Fields:
        - ``vmknicName``: ``string``, optional.
        - ``owner``: ``vim.HostSystem``, optional.
        - ``ownerHostUuid``: ``string``, optional.

    Since:
        vsan API 9.0.0.0 (``vsan.version.v9_0_0_0``)

    Source:
        ``vim/vsan/VipConfig.rst``
    """

    vmknicName: str | None = None
    """``string``, optional. Since vsan API 9.0.0.0."""
    owner: vim.HostSystem | None = None
    """``vim.HostSystem``, optional. Since vsan API 9.0.0.0."""
    ownerHostUuid: str | None = None
    """``string``, optional. Since vsan API 9.0.0.0."""
