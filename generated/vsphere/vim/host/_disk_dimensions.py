# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.DiskDimensions``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data("vim.host.DiskDimensions", wire_name="HostDiskDimensions")
class DiskDimensions(vmodl.DynamicData):
    """The data object ``vim.host.DiskDimensions``, on the wire ``HostDiskDimensions``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/DiskDimensions.rst``
    """

    @_rt.data(
        "vim.host.DiskDimensions.Chs",
        wire_name="HostDiskDimensionsChs",
        properties=lambda: (
            _rt.Property("cylinder", "long"),
            _rt.Property("head", "int"),
            _rt.Property("sector", "int"),
        ),
    )
    class Chs(vmodl.DynamicData):
        """The data object ``vim.host.DiskDimensions.Chs``, on the wire ``HostDiskDimensionsChs``.

        Fields:
            - ``cylinder``: ``long``, required.
            - ``head``: ``int``, required.
            - ``sector``: ``int``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/DiskDimensions/Chs.rst``
        """

        cylinder: int = 0
        """``long``, required. Since 1.0."""
        head: int = 0
        """``int``, required. Since 1.0."""
        sector: int = 0
        """``int``, required. Since 1.0."""

    @_rt.data(
        "vim.host.DiskDimensions.Lba",
        wire_name="HostDiskDimensionsLba",
        properties=lambda: (
            _rt.Property("blockSize", "int"),
            _rt.Property("block", "long"),
        ),
    )
    class Lba(vmodl.DynamicData):
        """The data object ``vim.host.DiskDimensions.Lba``, on the wire ``HostDiskDimensionsLba``.

        Fields:
            - ``blockSize``: ``int``, required.
            - ``block``: ``long``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/DiskDimensions/Lba.rst``
        """

        blockSize: int = 0
        """``int``, required. Since 1.0."""
        block: int = 0
        """``long``, required. Since 1.0."""
