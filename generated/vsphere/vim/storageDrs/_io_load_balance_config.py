# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.storageDrs.IoLoadBalanceConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.storageDrs.IoLoadBalanceConfig",
    wire_name="StorageDrsIoLoadBalanceConfig",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property(
            "reservablePercentThreshold",
            "int",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "reservableIopsThreshold", "int", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "reservableThresholdMode",
            "string",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "ioLatencyThreshold", "int", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property(
            "ioLoadImbalanceThreshold", "int", optional=True, since="vim.version.version7", rank=7
        ),
    ),
)
class IoLoadBalanceConfig(vmodl.DynamicData):
    """The data object ``vim.storageDrs.IoLoadBalanceConfig``, on the wire ``StorageDrsIoLoadBalanceConfig``.

    Fields:
        - ``reservablePercentThreshold``: ``int``, optional. Since vSphere API 6.0.
        - ``reservableIopsThreshold``: ``int``, optional. Since vSphere API 6.0.
        - ``reservableThresholdMode``: ``string``, optional. Since vSphere API 6.0.
        - ``ioLatencyThreshold``: ``int``, optional.
        - ``ioLoadImbalanceThreshold``: ``int``, optional.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/storageDrs/IoLoadBalanceConfig.rst``
    """

    reservablePercentThreshold: int | None = None
    """``int``, optional. Since vSphere API 6.0."""
    reservableIopsThreshold: int | None = None
    """``int``, optional. Since vSphere API 6.0."""
    reservableThresholdMode: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    ioLatencyThreshold: int | None = None
    """``int``, optional. Since vSphere API 5.0."""
    ioLoadImbalanceThreshold: int | None = None
    """``int``, optional. Since vSphere API 5.0."""
