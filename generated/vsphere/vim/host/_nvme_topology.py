# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.NvmeTopology``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.NvmeTopology",
    wire_name="HostNvmeTopology",
    since="vim.version.v7_0",
    rank=18,
    properties=lambda: (
        _rt.Property(
            "adapter",
            "vim.host.NvmeTopology.Interface",
            array=True,
            optional=True,
            since="vim.version.v7_0",
            rank=18,
        ),
    ),
)
class NvmeTopology(vmodl.DynamicData):
    """The data object ``vim.host.NvmeTopology``, on the wire ``HostNvmeTopology``.

    Fields:
        - ``adapter``: List of ``vim.host.NvmeTopology.Interface``, optional.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/host/NvmeTopology.rst``
    """

    @_rt.data(
        "vim.host.NvmeTopology.Interface",
        wire_name="HostNvmeTopologyInterface",
        since="vim.version.v7_0",
        rank=18,
        properties=lambda: (
            _rt.Property("key", "string", since="vim.version.v7_0", rank=18),
            _rt.Property("adapter", "vim.host.HostBusAdapter", since="vim.version.v7_0", rank=18),
            _rt.Property(
                "connectedController",
                "vim.host.NvmeController",
                array=True,
                optional=True,
                since="vim.version.v7_0",
                rank=18,
            ),
        ),
    )
    class Interface(vmodl.DynamicData):
        """The data object ``vim.host.NvmeTopology.Interface``, on the wire ``HostNvmeTopologyInterface``.

        Fields:
            - ``key``: ``string``, required.
            - ``adapter``: ``vim.host.HostBusAdapter``, required.
            - ``connectedController``: List of ``vim.host.NvmeController``, optional.

        Since:
            vSphere API 7.0.0.0 (``vim.version.v7_0``)

        Source:
            ``vim/host/NvmeTopology/Interface.rst``
        """

        key: str = ""
        """``string``, required. Since vSphere API 7.0.0.0."""
        adapter: vim.host.HostBusAdapter = _rt.UNSET
        """``vim.host.HostBusAdapter``, required. Since vSphere API 7.0.0.0."""
        connectedController: _rt.Field[
            list[vim.host.NvmeController], Iterable[vim.host.NvmeController]
        ] = _rt.EMPTY
        """List of ``vim.host.NvmeController``, optional. Since vSphere API 7.0.0.0."""

    adapter: _rt.Field[
        list[vim.host.NvmeTopology.Interface], Iterable[vim.host.NvmeTopology.Interface]
    ] = _rt.EMPTY
    """List of ``vim.host.NvmeTopology.Interface``, optional. Since vSphere API 7.0.0.0."""
