# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.dvs.PortConnection``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.dvs.PortConnection",
    wire_name="DistributedVirtualSwitchPortConnection",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("switchUuid", "string", since="vim.version.version5", rank=5),
        _rt.Property("portgroupKey", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("portKey", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property(
            "connectionCookie", "int", optional=True, since="vim.version.version5", rank=5
        ),
    ),
)
class PortConnection(vmodl.DynamicData):
    """The data object ``vim.dvs.PortConnection``, on the wire ``DistributedVirtualSwitchPortConnection``.

    Fields:
        - ``switchUuid``: ``string``, required.
        - ``portgroupKey``: ``string``, optional.
        - ``portKey``: ``string``, optional.
        - ``connectionCookie``: ``int``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/dvs/PortConnection.rst``
    """

    switchUuid: str = ""
    """``string``, required. Since vSphere API 4.0."""
    portgroupKey: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    portKey: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    connectionCookie: int | None = None
    """``int``, optional. Since vSphere API 4.0."""
