# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VmfsDatastoreOption``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VmfsDatastoreOption",
    wire_name="VmfsDatastoreOption",
    properties=lambda: (
        _rt.Property("info", "vim.host.VmfsDatastoreOption.Info"),
        _rt.Property("spec", "vim.host.VmfsDatastoreSpec"),
    ),
)
class VmfsDatastoreOption(vmodl.DynamicData):
    """The data object ``vim.host.VmfsDatastoreOption``.

    Fields:
        - ``info``: ``vim.host.VmfsDatastoreOption.Info``, required.
        - ``spec``: ``vim.host.VmfsDatastoreSpec``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/VmfsDatastoreOption.rst``
    """

    @_rt.data(
        "vim.host.VmfsDatastoreOption.Info",
        wire_name="VmfsDatastoreBaseOption",
        properties=lambda: (
            _rt.Property("layout", "vim.host.DiskPartitionInfo.Layout"),
            _rt.Property(
                "partitionFormatChange",
                "boolean",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
        ),
    )
    class Info(vmodl.DynamicData):
        """The data object ``vim.host.VmfsDatastoreOption.Info``, on the wire ``VmfsDatastoreBaseOption``.

        Fields:
            - ``layout``: ``vim.host.DiskPartitionInfo.Layout``, required.
            - ``partitionFormatChange``: ``boolean``, optional. Since vSphere API 5.0.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/VmfsDatastoreOption/Info.rst``
        """

        layout: vim.host.DiskPartitionInfo.Layout = _rt.UNSET
        """``vim.host.DiskPartitionInfo.Layout``, required. Since 1.0."""
        partitionFormatChange: bool | None = None
        """``boolean``, optional. Since vSphere API 5.0."""

    @_rt.data(
        "vim.host.VmfsDatastoreOption.MultipleExtentInfo",
        wire_name="VmfsDatastoreMultipleExtentOption",
        properties=lambda: (
            _rt.Property("vmfsExtent", "vim.host.DiskPartitionInfo.BlockRange", array=True),
        ),
    )
    class MultipleExtentInfo(Info):
        """The data object ``vim.host.VmfsDatastoreOption.MultipleExtentInfo``, on the wire ``VmfsDatastoreMultipleExtentOption``.

        Fields:
            - ``vmfsExtent``: List of ``vim.host.DiskPartitionInfo.BlockRange``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/VmfsDatastoreOption/MultipleExtentInfo.rst``
        """

        vmfsExtent: _rt.Field[
            list[vim.host.DiskPartitionInfo.BlockRange],
            Iterable[vim.host.DiskPartitionInfo.BlockRange],
        ] = _rt.EMPTY
        """List of ``vim.host.DiskPartitionInfo.BlockRange``, required. Since 1.0."""

    @_rt.data(
        "vim.host.VmfsDatastoreOption.SingleExtentInfo",
        wire_name="VmfsDatastoreSingleExtentOption",
        properties=lambda: (_rt.Property("vmfsExtent", "vim.host.DiskPartitionInfo.BlockRange"),),
    )
    class SingleExtentInfo(Info):
        """The data object ``vim.host.VmfsDatastoreOption.SingleExtentInfo``, on the wire ``VmfsDatastoreSingleExtentOption``.

        Fields:
            - ``vmfsExtent``: ``vim.host.DiskPartitionInfo.BlockRange``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/VmfsDatastoreOption/SingleExtentInfo.rst``
        """

        vmfsExtent: vim.host.DiskPartitionInfo.BlockRange = _rt.UNSET
        """``vim.host.DiskPartitionInfo.BlockRange``, required. Since 1.0."""

    @_rt.data(
        "vim.host.VmfsDatastoreOption.AllExtentInfo", wire_name="VmfsDatastoreAllExtentOption"
    )
    class AllExtentInfo(SingleExtentInfo):
        """The data object ``vim.host.VmfsDatastoreOption.AllExtentInfo``, on the wire ``VmfsDatastoreAllExtentOption``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/VmfsDatastoreOption/AllExtentInfo.rst``
        """

    info: vim.host.VmfsDatastoreOption.Info = _rt.UNSET
    """``vim.host.VmfsDatastoreOption.Info``, required. Since 1.0."""
    spec: vim.host.VmfsDatastoreSpec = _rt.UNSET
    """``vim.host.VmfsDatastoreSpec``, required. Since 1.0."""
