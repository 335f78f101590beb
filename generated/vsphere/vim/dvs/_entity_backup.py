# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.dvs.EntityBackup``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data("vim.dvs.EntityBackup", wire_name="EntityBackup", since="vim.version.version8", rank=8)
class EntityBackup(vmodl.DynamicData):
    """The data object ``vim.dvs.EntityBackup``.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/dvs/EntityBackup.rst``
    """

    @_rt.data(
        "vim.dvs.EntityBackup.Config",
        wire_name="EntityBackupConfig",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
            _rt.Property("entityType", "string", since="vim.version.version8", rank=8),
            _rt.Property("configBlob", "base64Binary", since="vim.version.version8", rank=8),
            _rt.Property("key", "string", optional=True, since="vim.version.version8", rank=8),
            _rt.Property("name", "string", optional=True, since="vim.version.version8", rank=8),
            _rt.Property(
                "container",
                "vim.ManagedEntity",
                optional=True,
                since="vim.version.version8",
                rank=8,
            ),
            _rt.Property(
                "configVersion", "string", optional=True, since="vim.version.version8", rank=8
            ),
        ),
    )
    class Config(vmodl.DynamicData):
        """The data object ``vim.dvs.EntityBackup.Config``, on the wire ``EntityBackupConfig``.

        Fields:
            - ``entityType``: ``string``, required.
            - ``configBlob``: ``base64Binary``, required.
            - ``key``: ``string``, optional.
            - ``name``: ``string``, optional.
            - ``container``: ``vim.ManagedEntity``, optional.
            - ``configVersion``: ``string``, optional.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/dvs/EntityBackup/Config.rst``
        """

        entityType: str = ""
        """``string``, required. Since vSphere API 5.1."""
        configBlob: bytes = _rt.UNSET
        """``base64Binary``, required. Since vSphere API 5.1."""
        key: str | None = None
        """``string``, optional. Since vSphere API 5.1."""
        name: str | None = None
        """``string``, optional. Since vSphere API 5.1."""
        container: vim.ManagedEntity | None = None
        """``vim.ManagedEntity``, optional. Since vSphere API 5.1."""
        configVersion: str | None = None
        """``string``, optional. Since vSphere API 5.1."""

    @_rt.enum(
        "vim.dvs.EntityBackup.EntityType",
        wire_name="EntityType",
        since="vim.version.version8",
        rank=8,
    )
    class EntityType(_rt.VimEnum):
        """The enum ``vim.dvs.EntityBackup.EntityType``.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/dvs/EntityBackup/EntityType.rst``
        """

        distributedVirtualSwitch = "distributedVirtualSwitch"
        """The value ``distributedVirtualSwitch``."""
        distributedVirtualPortgroup = "distributedVirtualPortgroup"
        """The value ``distributedVirtualPortgroup``."""

    @_rt.enum(
        "vim.dvs.EntityBackup.ImportType",
        wire_name="EntityImportType",
        since="vim.version.version8",
        rank=8,
    )
    class ImportType(_rt.VimEnum):
        """The enum ``vim.dvs.EntityBackup.ImportType``, on the wire ``EntityImportType``.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/dvs/EntityBackup/ImportType.rst``
        """

        createEntityWithNewIdentifier = "createEntityWithNewIdentifier"
        """The value ``createEntityWithNewIdentifier``."""
        createEntityWithOriginalIdentifier = "createEntityWithOriginalIdentifier"
        """The value ``createEntityWithOriginalIdentifier``."""
        applyToEntitySpecified = "applyToEntitySpecified"
        """The value ``applyToEntitySpecified``."""
