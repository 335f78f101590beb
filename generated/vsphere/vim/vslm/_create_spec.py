# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vslm.CreateSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vslm.CreateSpec",
    wire_name="VslmCreateSpec",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("id", "vim.vslm.ID", optional=True, since="vim.version.v9_1_0_0", rank=35),
        _rt.Property("name", "string", since="vim.version.version11", rank=11),
        _rt.Property(
            "keepAfterDeleteVm", "boolean", optional=True, since="vim.version.version12", rank=12
        ),
        _rt.Property(
            "backingSpec", "vim.vslm.CreateSpec.BackingSpec", since="vim.version.version11", rank=11
        ),
        _rt.Property("capacityInMB", "long", since="vim.version.version11", rank=11),
        _rt.Property(
            "profile",
            "vim.vm.ProfileSpec",
            array=True,
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "crypto", "vim.encryption.CryptoSpec", optional=True, since="vim.version.v7_0", rank=18
        ),
        _rt.Property(
            "metadata",
            "vim.KeyValue",
            array=True,
            optional=True,
            since="vim.version.version14",
            rank=14,
        ),
    ),
)
class CreateSpec(vmodl.DynamicData):
    """The data object ``vim.vslm.CreateSpec``, on the wire ``VslmCreateSpec``.

    Fields:
        - ``id``: ``vim.vslm.ID``, optional. Since vSphere API 9.1.0.0.
        - ``name``: ``string``, required.
        - ``keepAfterDeleteVm``: ``boolean``, optional. Since vSphere API 6.7.
        - ``backingSpec``: ``vim.vslm.CreateSpec.BackingSpec``, required.
        - ``capacityInMB``: ``long`` in megabytes, required.
        - ``profile``: List of ``vim.vm.ProfileSpec``, optional. Since vSphere API 6.7.
        - ``crypto``: ``vim.encryption.CryptoSpec``, optional. Since vSphere API 7.0.0.0.
        - ``metadata``: List of ``vim.KeyValue``, optional. Since vSphere API 6.7.2.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/vslm/CreateSpec.rst``
    """

    @_rt.data(
        "vim.vslm.CreateSpec.BackingSpec",
        wire_name="VslmCreateSpecBackingSpec",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property("datastore", "vim.Datastore", since="vim.version.version11", rank=11),
            _rt.Property("path", "string", optional=True, since="vim.version.version12", rank=12),
        ),
    )
    class BackingSpec(vmodl.DynamicData):
        """The data object ``vim.vslm.CreateSpec.BackingSpec``, on the wire ``VslmCreateSpecBackingSpec``.

        Fields:
            - ``datastore``: ``vim.Datastore``, required.
            - ``path``: ``string``, optional. Since vSphere API 6.7.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/vslm/CreateSpec/BackingSpec.rst``
        """

        datastore: vim.Datastore = _rt.UNSET
        """``vim.Datastore``, required. Since vSphere API 6.5."""
        path: str | None = None
        """``string``, optional. Since vSphere API 6.7."""

    @_rt.data(
        "vim.vslm.CreateSpec.DiskFileBackingSpec",
        wire_name="VslmCreateSpecDiskFileBackingSpec",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property(
                "provisioningType", "string", optional=True, since="vim.version.version11", rank=11
            ),
        ),
    )
    class DiskFileBackingSpec(BackingSpec):
        """The data object ``vim.vslm.CreateSpec.DiskFileBackingSpec``, on the wire ``VslmCreateSpecDiskFileBackingSpec``.

        Fields:
            - ``provisioningType``: ``string``, optional.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/vslm/CreateSpec/DiskFileBackingSpec.rst``
        """

        provisioningType: str | None = None
        """``string``, optional. Since vSphere API 6.5."""

    @_rt.data(
        "vim.vslm.CreateSpec.RawDiskMappingBackingSpec",
        wire_name="VslmCreateSpecRawDiskMappingBackingSpec",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property("lunUuid", "string", since="vim.version.version11", rank=11),
            _rt.Property("compatibilityMode", "string", since="vim.version.version11", rank=11),
        ),
    )
    class RawDiskMappingBackingSpec(BackingSpec):
        """The data object ``vim.vslm.CreateSpec.RawDiskMappingBackingSpec``, on the wire ``VslmCreateSpecRawDiskMappingBackingSpec``.

        Fields:
            - ``lunUuid``: ``string``, required.
            - ``compatibilityMode``: ``string``, required.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/vslm/CreateSpec/RawDiskMappingBackingSpec.rst``
        """

        lunUuid: str = ""
        """``string``, required. Since vSphere API 6.5."""
        compatibilityMode: str = ""
        """``string``, required. Since vSphere API 6.5."""

    id: vim.vslm.ID | None = None
    """``vim.vslm.ID``, optional. Since vSphere API 9.1.0.0."""
    name: str = ""
    """``string``, required. Since vSphere API 6.5."""
    keepAfterDeleteVm: bool | None = None
    """``boolean``, optional. Since vSphere API 6.7."""
    backingSpec: vim.vslm.CreateSpec.BackingSpec = _rt.UNSET
    """``vim.vslm.CreateSpec.BackingSpec``, required. Since vSphere API 6.5."""
    capacityInMB: int = 0
    """``long`` in megabytes, required. Since vSphere API 6.5."""
    profile: _rt.Field[list[vim.vm.ProfileSpec], Iterable[vim.vm.ProfileSpec]] = _rt.EMPTY
    """List of ``vim.vm.ProfileSpec``, optional. Since vSphere API 6.7."""
    crypto: vim.encryption.CryptoSpec | None = None
    """``vim.encryption.CryptoSpec``, optional. Since vSphere API 7.0.0.0."""
    metadata: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
    """List of ``vim.KeyValue``, optional. Since vSphere API 6.7.2."""
