# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.SoftwarePackage``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.SoftwarePackage",
    wire_name="SoftwarePackage",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("name", "string", since="vim.version.version11", rank=11),
        _rt.Property("version", "string", since="vim.version.version11", rank=11),
        _rt.Property("type", "string", since="vim.version.version11", rank=11),
        _rt.Property("vendor", "string", since="vim.version.version11", rank=11),
        _rt.Property("acceptanceLevel", "string", since="vim.version.version11", rank=11),
        _rt.Property("summary", "string", since="vim.version.version11", rank=11),
        _rt.Property("description", "string", since="vim.version.version11", rank=11),
        _rt.Property(
            "referenceURL",
            "string",
            array=True,
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "creationDate", "dateTime", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "depends",
            "vim.host.SoftwarePackage.Relation",
            array=True,
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "conflicts",
            "vim.host.SoftwarePackage.Relation",
            array=True,
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "replaces",
            "vim.host.SoftwarePackage.Relation",
            array=True,
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "provides", "string", array=True, optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "maintenanceModeRequired",
            "boolean",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "hardwarePlatformsRequired",
            "string",
            array=True,
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "capability",
            "vim.host.SoftwarePackage.Capability",
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "tag", "string", array=True, optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "payload", "string", array=True, optional=True, since="vim.version.version11", rank=11
        ),
    ),
)
class SoftwarePackage(vmodl.DynamicData):
    """The data object ``vim.host.SoftwarePackage``.

    Fields:
        - ``name``: ``string``, required.
        - ``version``: ``string``, required.
        - ``type``: ``string``, required.
        - ``vendor``: ``string``, required.
        - ``acceptanceLevel``: ``string``, required.
        - ``summary``: ``string``, required.
        - ``description``: ``string``, required.
        - ``referenceURL``: List of ``string``, optional.
        - ``creationDate``: ``dateTime``, optional.
        - ``depends``: List of ``vim.host.SoftwarePackage.Relation``, optional.
        - ``conflicts``: List of ``vim.host.SoftwarePackage.Relation``, optional.
        - ``replaces``: List of ``vim.host.SoftwarePackage.Relation``, optional.
        - ``provides``: List of ``string``, optional.
        - ``maintenanceModeRequired``: ``boolean``, optional.
        - ``hardwarePlatformsRequired``: List of ``string``, optional.
        - ``capability``: ``vim.host.SoftwarePackage.Capability``, required.
        - ``tag``: List of ``string``, optional.
        - ``payload``: List of ``string``, optional.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/host/SoftwarePackage.rst``
    """

    @_rt.data(
        "vim.host.SoftwarePackage.Capability",
        wire_name="SoftwarePackageCapability",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property(
                "liveInstallAllowed",
                "boolean",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Property(
                "liveRemoveAllowed",
                "boolean",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Property(
                "statelessReady", "boolean", optional=True, since="vim.version.version11", rank=11
            ),
            _rt.Property(
                "overlay", "boolean", optional=True, since="vim.version.version11", rank=11
            ),
        ),
    )
    class Capability(vmodl.DynamicData):
        """The data object ``vim.host.SoftwarePackage.Capability``, on the wire ``SoftwarePackageCapability``.

        Fields:
            - ``liveInstallAllowed``: ``boolean``, optional.
            - ``liveRemoveAllowed``: ``boolean``, optional.
            - ``statelessReady``: ``boolean``, optional.
            - ``overlay``: ``boolean``, optional.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/host/SoftwarePackage/Capability.rst``
        """

        liveInstallAllowed: bool | None = None
        """``boolean``, optional. Since vSphere API 6.5."""
        liveRemoveAllowed: bool | None = None
        """``boolean``, optional. Since vSphere API 6.5."""
        statelessReady: bool | None = None
        """``boolean``, optional. Since vSphere API 6.5."""
        overlay: bool | None = None
        """``boolean``, optional. Since vSphere API 6.5."""

    @_rt.enum(
        "vim.host.SoftwarePackage.Constraint",
        wire_name="SoftwarePackageConstraint",
        since="vim.version.version11",
        rank=11,
    )
    class Constraint(_rt.VimEnum):
        """The enum ``vim.host.SoftwarePackage.Constraint``, on the wire ``SoftwarePackageConstraint``.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/host/SoftwarePackage/Constraint.rst``
        """

        equals = "equals"
        """The value ``equals``."""
        lessThan = "lessThan"
        """The value ``lessThan``."""
        lessThanEqual = "lessThanEqual"
        """The value ``lessThanEqual``."""
        greaterThanEqual = "greaterThanEqual"
        """The value ``greaterThanEqual``."""
        greaterThan = "greaterThan"
        """The value ``greaterThan``."""

    @_rt.data(
        "vim.host.SoftwarePackage.Relation",
        wire_name="Relation",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property(
                "constraint", "string", optional=True, since="vim.version.version11", rank=11
            ),
            _rt.Property("name", "string", since="vim.version.version11", rank=11),
            _rt.Property(
                "version", "string", optional=True, since="vim.version.version11", rank=11
            ),
        ),
    )
    class Relation(vmodl.DynamicData):
        """The data object ``vim.host.SoftwarePackage.Relation``.

        Fields:
            - ``constraint``: ``string``, optional.
            - ``name``: ``string``, required.
            - ``version``: ``string``, optional.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/host/SoftwarePackage/Relation.rst``
        """

        constraint: str | None = None
        """``string``, optional. Since vSphere API 6.5."""
        name: str = ""
        """``string``, required. Since vSphere API 6.5."""
        version: str | None = None
        """``string``, optional. Since vSphere API 6.5."""

    @_rt.enum(
        "vim.host.SoftwarePackage.VibType",
        wire_name="SoftwarePackageVibType",
        since="vim.version.version11",
        rank=11,
    )
    class VibType(_rt.VimEnum):
        """The enum ``vim.host.SoftwarePackage.VibType``, on the wire ``SoftwarePackageVibType``.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/host/SoftwarePackage/VibType.rst``
        """

        bootbank = "bootbank"
        """The value ``bootbank``."""
        tools = "tools"
        """The value ``tools``."""
        meta = "meta"
        """The value ``meta``."""

    name: str = ""
    """``string``, required. Since vSphere API 6.5."""
    version: str = ""
    """``string``, required. Since vSphere API 6.5."""
    type: str = ""
    """``string``, required. Since vSphere API 6.5."""
    vendor: str = ""
    """``string``, required. Since vSphere API 6.5."""
    acceptanceLevel: str = ""
    """``string``, required. Since vSphere API 6.5."""
    summary: str = ""
    """``string``, required. Since vSphere API 6.5."""
    description: str = ""
    """``string``, required. Since vSphere API 6.5."""
    referenceURL: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 6.5."""
    creationDate: datetime.datetime | None = None
    """``dateTime``, optional. Since vSphere API 6.5."""
    depends: _rt.Field[
        list[vim.host.SoftwarePackage.Relation], Iterable[vim.host.SoftwarePackage.Relation]
    ] = _rt.EMPTY
    """List of ``vim.host.SoftwarePackage.Relation``, optional. Since vSphere API 6.5."""
    conflicts: _rt.Field[
        list[vim.host.SoftwarePackage.Relation], Iterable[vim.host.SoftwarePackage.Relation]
    ] = _rt.EMPTY
    """List of ``vim.host.SoftwarePackage.Relation``, optional. Since vSphere API 6.5."""
    replaces: _rt.Field[
        list[vim.host.SoftwarePackage.Relation], Iterable[vim.host.SoftwarePackage.Relation]
    ] = _rt.EMPTY
    """List of ``vim.host.SoftwarePackage.Relation``, optional. Since vSphere API 6.5."""
    provides: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 6.5."""
    maintenanceModeRequired: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    hardwarePlatformsRequired: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 6.5."""
    capability: vim.host.SoftwarePackage.Capability = _rt.UNSET
    """``vim.host.SoftwarePackage.Capability``, required. Since vSphere API 6.5."""
    tag: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 6.5."""
    payload: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 6.5."""
