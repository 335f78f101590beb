# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NoPermission``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.NoPermission",
    wire_name="NoPermission",
    properties=lambda: (
        _rt.Property("object", "vmodl.ManagedObject", optional=True),
        _rt.Property("privilegeId", "string", optional=True),
        _rt.Property(
            "missingPrivileges",
            "vim.fault.NoPermission.EntityPrivileges",
            array=True,
            optional=True,
            since="vim.version.v7_0_3_2",
            rank=26,
        ),
    ),
)
class NoPermission(vmodl.fault.SecurityError):
    """The session lacks a privilege that the call needs on some object. The fault names both.

    Fields:
        - ``object``: ``vmodl.ManagedObject``, optional.
        - ``privilegeId``: ``string``, optional.
        - ``missingPrivileges``: List of ``vim.fault.NoPermission.EntityPrivileges``, optional.
          Since vSphere API 7.0.3.2.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.fault.NoPermission.md``
        ``vim/fault/NoPermission.rst``
    """

    @_rt.data(
        "vim.fault.NoPermission.EntityPrivileges",
        wire_name="NoPermissionEntityPrivileges",
        since="vim.version.v7_0_3_2",
        rank=26,
        properties=lambda: (
            _rt.Property("entity", "vmodl.ManagedObject", since="vim.version.v7_0_3_2", rank=26),
            _rt.Property(
                "privilegeIds",
                "string",
                array=True,
                optional=True,
                since="vim.version.v7_0_3_2",
                rank=26,
            ),
        ),
    )
    class EntityPrivileges(vmodl.DynamicData):
        """The data object ``vim.fault.NoPermission.EntityPrivileges``, on the wire ``NoPermissionEntityPrivileges``.

        Fields:
            - ``entity``: ``vmodl.ManagedObject``, required.
            - ``privilegeIds``: List of ``string``, optional.

        Since:
            vSphere API 7.0.3.2 (``vim.version.v7_0_3_2``)

        Source:
            ``vim/fault/NoPermission/EntityPrivileges.rst``
        """

        entity: vmodl.ManagedObject = _rt.UNSET
        """``vmodl.ManagedObject``, required. Since vSphere API 7.0.3.2."""
        privilegeIds: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 7.0.3.2."""

    object: vmodl.ManagedObject | None = None
    """``vmodl.ManagedObject``, optional. Since 1.0."""
    privilegeId: str | None = None
    """``string``, optional. Since 1.0."""
    missingPrivileges: _rt.Field[
        list[vim.fault.NoPermission.EntityPrivileges],
        Iterable[vim.fault.NoPermission.EntityPrivileges],
    ] = _rt.EMPTY
    """List of ``vim.fault.NoPermission.EntityPrivileges``, optional. Since vSphere API 7.0.3.2."""
