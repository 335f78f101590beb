# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.PlugStoreTopology``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.PlugStoreTopology",
    wire_name="HostPlugStoreTopology",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "adapter",
            "vim.host.PlugStoreTopology.Adapter",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "path",
            "vim.host.PlugStoreTopology.Path",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "target",
            "vim.host.PlugStoreTopology.Target",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "device",
            "vim.host.PlugStoreTopology.Device",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "plugin",
            "vim.host.PlugStoreTopology.Plugin",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class PlugStoreTopology(vmodl.DynamicData):
    """The data object ``vim.host.PlugStoreTopology``, on the wire ``HostPlugStoreTopology``.

    Fields:
        - ``adapter``: List of ``vim.host.PlugStoreTopology.Adapter``, optional.
        - ``path``: List of ``vim.host.PlugStoreTopology.Path``, optional.
        - ``target``: List of ``vim.host.PlugStoreTopology.Target``, optional.
        - ``device``: List of ``vim.host.PlugStoreTopology.Device``, optional.
        - ``plugin``: List of ``vim.host.PlugStoreTopology.Plugin``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/host/PlugStoreTopology.rst``
    """

    @_rt.data(
        "vim.host.PlugStoreTopology.Adapter",
        wire_name="HostPlugStoreTopologyAdapter",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("key", "string", since="vim.version.version5", rank=5),
            _rt.Property(
                "adapter", "vim.host.HostBusAdapter", since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "path",
                "vim.host.PlugStoreTopology.Path",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class Adapter(vmodl.DynamicData):
        """The data object ``vim.host.PlugStoreTopology.Adapter``, on the wire ``HostPlugStoreTopologyAdapter``.

        Fields:
            - ``key``: ``string``, required.
            - ``adapter``: ``vim.host.HostBusAdapter``, required.
            - ``path``: List of ``vim.host.PlugStoreTopology.Path``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/PlugStoreTopology/Adapter.rst``
        """

        key: str = ""
        """``string``, required. Since vSphere API 4.0."""
        adapter: vim.host.HostBusAdapter = _rt.UNSET
        """``vim.host.HostBusAdapter``, required. Since vSphere API 4.0."""
        path: _rt.Field[
            list[vim.host.PlugStoreTopology.Path], Iterable[vim.host.PlugStoreTopology.Path]
        ] = _rt.EMPTY
        """List of ``vim.host.PlugStoreTopology.Path``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.host.PlugStoreTopology.Device",
        wire_name="HostPlugStoreTopologyDevice",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("key", "string", since="vim.version.version5", rank=5),
            _rt.Property("lun", "vim.host.ScsiLun", since="vim.version.version5", rank=5),
            _rt.Property(
                "path",
                "vim.host.PlugStoreTopology.Path",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class Device(vmodl.DynamicData):
        """The data object ``vim.host.PlugStoreTopology.Device``, on the wire ``HostPlugStoreTopologyDevice``.

        Fields:
            - ``key``: ``string``, required.
            - ``lun``: ``vim.host.ScsiLun``, required.
            - ``path``: List of ``vim.host.PlugStoreTopology.Path``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/PlugStoreTopology/Device.rst``
        """

        key: str = ""
        """``string``, required. Since vSphere API 4.0."""
        lun: vim.host.ScsiLun = _rt.UNSET
        """``vim.host.ScsiLun``, required. Since vSphere API 4.0."""
        path: _rt.Field[
            list[vim.host.PlugStoreTopology.Path], Iterable[vim.host.PlugStoreTopology.Path]
        ] = _rt.EMPTY
        """List of ``vim.host.PlugStoreTopology.Path``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.host.PlugStoreTopology.Path",
        wire_name="HostPlugStoreTopologyPath",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("key", "string", since="vim.version.version5", rank=5),
            _rt.Property("name", "string", since="vim.version.version5", rank=5),
            _rt.Property(
                "channelNumber", "int", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "targetNumber", "int", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property("lunNumber", "int", optional=True, since="vim.version.version5", rank=5),
            _rt.Property(
                "adapter",
                "vim.host.PlugStoreTopology.Adapter",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "target",
                "vim.host.PlugStoreTopology.Target",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "device",
                "vim.host.PlugStoreTopology.Device",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class Path(vmodl.DynamicData):
        """The data object ``vim.host.PlugStoreTopology.Path``, on the wire ``HostPlugStoreTopologyPath``.

        Fields:
            - ``key``: ``string``, required.
            - ``name``: ``string``, required.
            - ``channelNumber``: ``int``, optional.
            - ``targetNumber``: ``int``, optional.
            - ``lunNumber``: ``int``, optional.
            - ``adapter``: ``vim.host.PlugStoreTopology.Adapter``, optional.
            - ``target``: ``vim.host.PlugStoreTopology.Target``, optional.
            - ``device``: ``vim.host.PlugStoreTopology.Device``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/PlugStoreTopology/Path.rst``
        """

        key: str = ""
        """``string``, required. Since vSphere API 4.0."""
        name: str = ""
        """``string``, required. Since vSphere API 4.0."""
        channelNumber: int | None = None
        """``int``, optional. Since vSphere API 4.0."""
        targetNumber: int | None = None
        """``int``, optional. Since vSphere API 4.0."""
        lunNumber: int | None = None
        """``int``, optional. Since vSphere API 4.0."""
        adapter: vim.host.PlugStoreTopology.Adapter | None = None
        """``vim.host.PlugStoreTopology.Adapter``, optional. Since vSphere API 4.0."""
        target: vim.host.PlugStoreTopology.Target | None = None
        """``vim.host.PlugStoreTopology.Target``, optional. Since vSphere API 4.0."""
        device: vim.host.PlugStoreTopology.Device | None = None
        """``vim.host.PlugStoreTopology.Device``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.host.PlugStoreTopology.Plugin",
        wire_name="HostPlugStoreTopologyPlugin",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("key", "string", since="vim.version.version5", rank=5),
            _rt.Property("name", "string", since="vim.version.version5", rank=5),
            _rt.Property(
                "device",
                "vim.host.PlugStoreTopology.Device",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "claimedPath",
                "vim.host.PlugStoreTopology.Path",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class Plugin(vmodl.DynamicData):
        """The data object ``vim.host.PlugStoreTopology.Plugin``, on the wire ``HostPlugStoreTopologyPlugin``.

        Fields:
            - ``key``: ``string``, required.
            - ``name``: ``string``, required.
            - ``device``: List of ``vim.host.PlugStoreTopology.Device``, optional.
            - ``claimedPath``: List of ``vim.host.PlugStoreTopology.Path``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/PlugStoreTopology/Plugin.rst``
        """

        key: str = ""
        """``string``, required. Since vSphere API 4.0."""
        name: str = ""
        """``string``, required. Since vSphere API 4.0."""
        device: _rt.Field[
            list[vim.host.PlugStoreTopology.Device], Iterable[vim.host.PlugStoreTopology.Device]
        ] = _rt.EMPTY
        """List of ``vim.host.PlugStoreTopology.Device``, optional. Since vSphere API 4.0."""
        claimedPath: _rt.Field[
            list[vim.host.PlugStoreTopology.Path], Iterable[vim.host.PlugStoreTopology.Path]
        ] = _rt.EMPTY
        """List of ``vim.host.PlugStoreTopology.Path``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.host.PlugStoreTopology.Target",
        wire_name="HostPlugStoreTopologyTarget",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("key", "string", since="vim.version.version5", rank=5),
            _rt.Property(
                "transport",
                "vim.host.TargetTransport",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class Target(vmodl.DynamicData):
        """The data object ``vim.host.PlugStoreTopology.Target``, on the wire ``HostPlugStoreTopologyTarget``.

        Fields:
            - ``key``: ``string``, required.
            - ``transport``: ``vim.host.TargetTransport``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/PlugStoreTopology/Target.rst``
        """

        key: str = ""
        """``string``, required. Since vSphere API 4.0."""
        transport: vim.host.TargetTransport | None = None
        """``vim.host.TargetTransport``, optional. Since vSphere API 4.0."""

    adapter: _rt.Field[
        list[vim.host.PlugStoreTopology.Adapter], Iterable[vim.host.PlugStoreTopology.Adapter]
    ] = _rt.EMPTY
    """List of ``vim.host.PlugStoreTopology.Adapter``, optional. Since vSphere API 4.0."""
    path: _rt.Field[
        list[vim.host.PlugStoreTopology.Path], Iterable[vim.host.PlugStoreTopology.Path]
    ] = _rt.EMPTY
    """List of ``vim.host.PlugStoreTopology.Path``, optional. Since vSphere API 4.0."""
    target: _rt.Field[
        list[vim.host.PlugStoreTopology.Target], Iterable[vim.host.PlugStoreTopology.Target]
    ] = _rt.EMPTY
    """List of ``vim.host.PlugStoreTopology.Target``, optional. Since vSphere API 4.0."""
    device: _rt.Field[
        list[vim.host.PlugStoreTopology.Device], Iterable[vim.host.PlugStoreTopology.Device]
    ] = _rt.EMPTY
    """List of ``vim.host.PlugStoreTopology.Device``, optional. Since vSphere API 4.0."""
    plugin: _rt.Field[
        list[vim.host.PlugStoreTopology.Plugin], Iterable[vim.host.PlugStoreTopology.Plugin]
    ] = _rt.EMPTY
    """List of ``vim.host.PlugStoreTopology.Plugin``, optional. Since vSphere API 4.0."""
