# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.dvs.PortStatistics``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.dvs.PortStatistics",
    wire_name="DistributedVirtualSwitchPortStatistics",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("packetsInMulticast", "long", since="vim.version.version5", rank=5),
        _rt.Property("packetsOutMulticast", "long", since="vim.version.version5", rank=5),
        _rt.Property("bytesInMulticast", "long", since="vim.version.version5", rank=5),
        _rt.Property("bytesOutMulticast", "long", since="vim.version.version5", rank=5),
        _rt.Property("packetsInUnicast", "long", since="vim.version.version5", rank=5),
        _rt.Property("packetsOutUnicast", "long", since="vim.version.version5", rank=5),
        _rt.Property("bytesInUnicast", "long", since="vim.version.version5", rank=5),
        _rt.Property("bytesOutUnicast", "long", since="vim.version.version5", rank=5),
        _rt.Property("packetsInBroadcast", "long", since="vim.version.version5", rank=5),
        _rt.Property("packetsOutBroadcast", "long", since="vim.version.version5", rank=5),
        _rt.Property("bytesInBroadcast", "long", since="vim.version.version5", rank=5),
        _rt.Property("bytesOutBroadcast", "long", since="vim.version.version5", rank=5),
        _rt.Property("packetsInDropped", "long", since="vim.version.version5", rank=5),
        _rt.Property("packetsOutDropped", "long", since="vim.version.version5", rank=5),
        _rt.Property("packetsInException", "long", since="vim.version.version5", rank=5),
        _rt.Property("packetsOutException", "long", since="vim.version.version5", rank=5),
        _rt.Property(
            "bytesInFromPnic", "long", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "bytesOutToPnic", "long", optional=True, since="vim.version.version11", rank=11
        ),
    ),
)
class PortStatistics(vmodl.DynamicData):
    """The data object ``vim.dvs.PortStatistics``, on the wire ``DistributedVirtualSwitchPortStatistics``.

    Fields:
        - ``packetsInMulticast``: ``long``, required.
        - ``packetsOutMulticast``: ``long``, required.
        - ``bytesInMulticast``: ``long`` in bytes, required.
        - ``bytesOutMulticast``: ``long`` in bytes, required.
        - ``packetsInUnicast``: ``long``, required.
        - ``packetsOutUnicast``: ``long``, required.
        - ``bytesInUnicast``: ``long`` in bytes, required.
        - ``bytesOutUnicast``: ``long`` in bytes, required.
        - ``packetsInBroadcast``: ``long``, required.
        - ``packetsOutBroadcast``: ``long``, required.
        - ``bytesInBroadcast``: ``long`` in bytes, required.
        - ``bytesOutBroadcast``: ``long`` in bytes, required.
        - ``packetsInDropped``: ``long``, required.
        - ``packetsOutDropped``: ``long``, required.
        - ``packetsInException``: ``long``, required.
        - ``packetsOutException``: ``long``, required.
        - ``bytesInFromPnic``: ``long`` in bytes, optional. Since vSphere API 6.5.
        - ``bytesOutToPnic``: ``long`` in bytes, optional. Since vSphere API 6.5.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/dvs/PortStatistics.rst``
    """

    packetsInMulticast: int = 0
    """``long``, required. Since vSphere API 4.0."""
    packetsOutMulticast: int = 0
    """``long``, required. Since vSphere API 4.0."""
    bytesInMulticast: int = 0
    """``long`` in bytes, required. Since vSphere API 4.0."""
    bytesOutMulticast: int = 0
    """``long`` in bytes, required. Since vSphere API 4.0."""
    packetsInUnicast: int = 0
    """``long``, required. Since vSphere API 4.0."""
    packetsOutUnicast: int = 0
    """``long``, required. Since vSphere API 4.0."""
    bytesInUnicast: int = 0
    """``long`` in bytes, required. Since vSphere API 4.0."""
    bytesOutUnicast: int = 0
    """``long`` in bytes, required. Since vSphere API 4.0."""
    packetsInBroadcast: int = 0
    """``long``, required. Since vSphere API 4.0."""
    packetsOutBroadcast: int = 0
    """``long``, required. Since vSphere API 4.0."""
    bytesInBroadcast: int = 0
    """``long`` in bytes, required. Since vSphere API 4.0."""
    bytesOutBroadcast: int = 0
    """``long`` in bytes, required. Since vSphere API 4.0."""
    packetsInDropped: int = 0
    """``long``, required. Since vSphere API 4.0."""
    packetsOutDropped: int = 0
    """``long``, required. Since vSphere API 4.0."""
    packetsInException: int = 0
    """``long``, required. Since vSphere API 4.0."""
    packetsOutException: int = 0
    """``long``, required. Since vSphere API 4.0."""
    bytesInFromPnic: int | None = None
    """``long`` in bytes, optional. Since vSphere API 6.5."""
    bytesOutToPnic: int | None = None
    """``long`` in bytes, optional. Since vSphere API 6.5."""
