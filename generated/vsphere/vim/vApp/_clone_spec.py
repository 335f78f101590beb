# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vApp.CloneSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vApp.CloneSpec",
    wire_name="VAppCloneSpec",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("location", "vim.Datastore", since="vim.version.version5", rank=5),
        _rt.Property("host", "vim.HostSystem", optional=True, since="vim.version.version5", rank=5),
        _rt.Property(
            "resourceSpec",
            "vim.ResourceConfigSpec",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("vmFolder", "vim.Folder", optional=True, since="vim.version.version5", rank=5),
        _rt.Property(
            "networkMapping",
            "vim.vApp.CloneSpec.NetworkMappingPair",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "property",
            "vim.KeyValue",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "resourceMapping",
            "vim.vApp.CloneSpec.ResourceMap",
            array=True,
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
        _rt.Property("provisioning", "string", optional=True, since="vim.version.version6", rank=6),
    ),
)
class CloneSpec(vmodl.DynamicData):
    """The data object ``vim.vApp.CloneSpec``, on the wire ``VAppCloneSpec``.

    Fields:
        - ``location``: ``vim.Datastore``, required.
        - ``host``: ``vim.HostSystem``, optional.
        - ``resourceSpec``: ``vim.ResourceConfigSpec``, optional.
        - ``vmFolder``: ``vim.Folder``, optional.
        - ``networkMapping``: List of ``vim.vApp.CloneSpec.NetworkMappingPair``, optional.
        - ``property``: List of ``vim.KeyValue``, optional.
        - ``resourceMapping``: List of ``vim.vApp.CloneSpec.ResourceMap``, optional. Since vSphere
          API 4.1.
        - ``provisioning``: ``string``, optional. Since vSphere API 4.1.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/vApp/CloneSpec.rst``
    """

    @_rt.data(
        "vim.vApp.CloneSpec.NetworkMappingPair",
        wire_name="VAppCloneSpecNetworkMappingPair",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("source", "vim.Network", since="vim.version.version5", rank=5),
            _rt.Property("destination", "vim.Network", since="vim.version.version5", rank=5),
        ),
    )
    class NetworkMappingPair(vmodl.DynamicData):
        """The data object ``vim.vApp.CloneSpec.NetworkMappingPair``, on the wire ``VAppCloneSpecNetworkMappingPair``.

        Fields:
            - ``source``: ``vim.Network``, required.
            - ``destination``: ``vim.Network``, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/vApp/CloneSpec/NetworkMappingPair.rst``
        """

        source: vim.Network = _rt.UNSET
        """``vim.Network``, required. Since vSphere API 4.0."""
        destination: vim.Network = _rt.UNSET
        """``vim.Network``, required. Since vSphere API 4.0."""

    @_rt.enum(
        "vim.vApp.CloneSpec.ProvisioningType",
        wire_name="VAppCloneSpecProvisioningType",
        since="vim.version.version6",
        rank=6,
    )
    class ProvisioningType(_rt.VimEnum):
        """The enum ``vim.vApp.CloneSpec.ProvisioningType``, on the wire ``VAppCloneSpecProvisioningType``.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/vApp/CloneSpec/ProvisioningType.rst``
        """

        sameAsSource = "sameAsSource"
        """The value ``sameAsSource``."""
        thin = "thin"
        """The value ``thin``."""
        thick = "thick"
        """The value ``thick``."""

    @_rt.data(
        "vim.vApp.CloneSpec.ResourceMap",
        wire_name="VAppCloneSpecResourceMap",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property("source", "vim.ManagedEntity", since="vim.version.version6", rank=6),
            _rt.Property(
                "parent", "vim.ResourcePool", optional=True, since="vim.version.version6", rank=6
            ),
            _rt.Property(
                "resourceSpec",
                "vim.ResourceConfigSpec",
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
            _rt.Property(
                "location", "vim.Datastore", optional=True, since="vim.version.version6", rank=6
            ),
        ),
    )
    class ResourceMap(vmodl.DynamicData):
        """The data object ``vim.vApp.CloneSpec.ResourceMap``, on the wire ``VAppCloneSpecResourceMap``.

        Fields:
            - ``source``: ``vim.ManagedEntity``, required.
            - ``parent``: ``vim.ResourcePool``, optional.
            - ``resourceSpec``: ``vim.ResourceConfigSpec``, optional.
            - ``location``: ``vim.Datastore``, optional.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/vApp/CloneSpec/ResourceMap.rst``
        """

        source: vim.ManagedEntity = _rt.UNSET
        """``vim.ManagedEntity``, required. Since vSphere API 4.1."""
        parent: vim.ResourcePool | None = None
        """``vim.ResourcePool``, optional. Since vSphere API 4.1."""
        resourceSpec: vim.ResourceConfigSpec | None = None
        """``vim.ResourceConfigSpec``, optional. Since vSphere API 4.1."""
        location: vim.Datastore | None = None
        """``vim.Datastore``, optional. Since vSphere API 4.1."""

    location: vim.Datastore = _rt.UNSET
    """``vim.Datastore``, required. Since vSphere API 4.0."""
    host: vim.HostSystem | None = None
    """``vim.HostSystem``, optional. Since vSphere API 4.0."""
    resourceSpec: vim.ResourceConfigSpec | None = None
    """``vim.ResourceConfigSpec``, optional. Since vSphere API 4.0."""
    vmFolder: vim.Folder | None = None
    """``vim.Folder``, optional. Since vSphere API 4.0."""
    networkMapping: _rt.Field[
        list[vim.vApp.CloneSpec.NetworkMappingPair], Iterable[vim.vApp.CloneSpec.NetworkMappingPair]
    ] = _rt.EMPTY
    """List of ``vim.vApp.CloneSpec.NetworkMappingPair``, optional. Since vSphere API 4.0."""
    property: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
    """List of ``vim.KeyValue``, optional. Since vSphere API 4.0."""
    resourceMapping: _rt.Field[
        list[vim.vApp.CloneSpec.ResourceMap], Iterable[vim.vApp.CloneSpec.ResourceMap]
    ] = _rt.EMPTY
    """List of ``vim.vApp.CloneSpec.ResourceMap``, optional. Since vSphere API 4.1."""
    provisioning: str | None = None
    """``string``, optional. Since vSphere API 4.1."""
