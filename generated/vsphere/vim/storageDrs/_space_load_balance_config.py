# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.storageDrs.SpaceLoadBalanceConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.storageDrs.SpaceLoadBalanceConfig",
    wire_name="StorageDrsSpaceLoadBalanceConfig",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property(
            "spaceThresholdMode", "string", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "spaceUtilizationThreshold", "int", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property(
            "freeSpaceThresholdGB", "int", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "minSpaceUtilizationDifference",
            "int",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
    ),
)
class SpaceLoadBalanceConfig(vmodl.DynamicData):
    """The data object ``vim.storageDrs.SpaceLoadBalanceConfig``, on the wire ``StorageDrsSpaceLoadBalanceConfig``.

    Fields:
        - ``spaceThresholdMode``: ``string``, optional. Since vSphere API 6.0.
        - ``spaceUtilizationThreshold``: ``int``, optional.
        - ``freeSpaceThresholdGB``: ``int`` in gigabytes, optional. Since vSphere API 6.0.
        - ``minSpaceUtilizationDifference``: ``int``, optional.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/storageDrs/SpaceLoadBalanceConfig.rst``
    """

    @_rt.enum(
        "vim.storageDrs.SpaceLoadBalanceConfig.SpaceThresholdMode",
        wire_name="StorageDrsSpaceLoadBalanceConfigSpaceThresholdMode",
        since="vim.version.version10",
        rank=10,
    )
    class SpaceThresholdMode(_rt.VimEnum):
        """The enum ``vim.storageDrs.SpaceLoadBalanceConfig.SpaceThresholdMode``, on the wire ``StorageDrsSpaceLoadBalanceConfigSpaceThresholdMode``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/storageDrs/SpaceLoadBalanceConfig/SpaceThresholdMode.rst``
        """

        utilization = "utilization"
        """The value ``utilization``."""
        freeSpace = "freeSpace"
        """The value ``freeSpace``."""

    spaceThresholdMode: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    spaceUtilizationThreshold: int | None = None
    """``int``, optional. Since vSphere API 5.0."""
    freeSpaceThresholdGB: int | None = None
    """``int`` in gigabytes, optional. Since vSphere API 6.0."""
    minSpaceUtilizationDifference: int | None = None
    """``int``, optional. Since vSphere API 5.0."""
