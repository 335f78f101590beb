# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.LicenseAssignmentManager``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.LicenseAssignmentManager",
    wire_name="LicenseAssignmentManager",
    since="vim.version.version5",
    rank=5,
)
class LicenseAssignmentManager(_rt.ManagedObject):
    """The managed object ``vim.LicenseAssignmentManager``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/LicenseAssignmentManager.rst``
    """

    @_rt.data(
        "vim.LicenseAssignmentManager.LicenseAssignment",
        wire_name="LicenseAssignmentManagerLicenseAssignment",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("entityId", "string", since="vim.version.version5", rank=5),
            _rt.Property("scope", "string", optional=True, since="vim.version.version5", rank=5),
            _rt.Property(
                "entityDisplayName", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "assignedLicense",
                "vim.LicenseManager.LicenseInfo",
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "properties",
                "vmodl.KeyAnyValue",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class LicenseAssignment(vmodl.DynamicData):
        """The data object ``vim.LicenseAssignmentManager.LicenseAssignment``, on the wire ``LicenseAssignmentManagerLicenseAssignment``.

        Fields:
            - ``entityId``: ``string``, required.
            - ``scope``: ``string``, optional.
            - ``entityDisplayName``: ``string``, optional.
            - ``assignedLicense``: ``vim.LicenseManager.LicenseInfo``, required.
            - ``properties``: List of ``vmodl.KeyAnyValue``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/LicenseAssignmentManager/LicenseAssignment.rst``
        """

        entityId: str = ""
        """``string``, required. Since vSphere API 4.0."""
        scope: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        entityDisplayName: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        assignedLicense: vim.LicenseManager.LicenseInfo = _rt.UNSET
        """``vim.LicenseManager.LicenseInfo``, required. Since vSphere API 4.0."""
        properties: _rt.Field[list[vmodl.KeyAnyValue], Iterable[vmodl.KeyAnyValue]] = _rt.EMPTY
        """List of ``vmodl.KeyAnyValue``, optional. Since vSphere API 4.0."""

    @_rt.method(
        "UpdateAssignedLicense",
        since="vim.version.version5",
        rank=5,
        privilege="Global.Licenses",
        raises=(vim.fault.LicenseEntityNotFound,),
        parameters=(
            _rt.Parameter("entity", "string", since="vim.version.version5", rank=5),
            _rt.Parameter("licenseKey", "string", since="vim.version.version5", rank=5),
            _rt.Parameter(
                "entityDisplayName", "string", optional=True, since="vim.version.version5", rank=5
            ),
        ),
        returns=_rt.Returns("vim.LicenseManager.LicenseInfo"),
    )
    def UpdateAssignedLicense(
        self, entity: str, licenseKey: str, entityDisplayName: str | None = None
    ) -> vim.LicenseManager.LicenseInfo:
        """Returns ``vim.LicenseManager.LicenseInfo``. Since vSphere API 4.0.

        Args:
            entity: ``string``, required.
            licenseKey: ``string``, required.
            entityDisplayName: ``string``, optional.

        Raises:
            vim.fault.LicenseEntityNotFound: Not described.

        Privilege:
            ``Global.Licenses``
        """
        _arguments = {
            "entity": entity,
            "licenseKey": licenseKey,
            "entityDisplayName": entityDisplayName,
        }
        if self._rank < 5:
            self._unsupported("UpdateAssignedLicense", 5)
        _result: vim.LicenseManager.LicenseInfo = self._invoke("UpdateAssignedLicense", _arguments)
        return _result

    @_rt.method(
        "RemoveAssignedLicense",
        since="vim.version.version5",
        rank=5,
        privilege="Global.Licenses",
        raises=(vim.fault.LicenseEntityNotFound,),
        parameters=(_rt.Parameter("entityId", "string", since="vim.version.version5", rank=5),),
    )
    def RemoveAssignedLicense(self, entityId: str) -> None:
        """Returns nothing. Since vSphere API 4.0.

        Args:
            entityId: ``string``, required.

        Raises:
            vim.fault.LicenseEntityNotFound: Not described.

        Privilege:
            ``Global.Licenses``
        """
        _arguments = {"entityId": entityId}
        if self._rank < 5:
            self._unsupported("RemoveAssignedLicense", 5)
        self._invoke("RemoveAssignedLicense", _arguments)

    @_rt.method(
        "QueryAssignedLicenses",
        since="vim.version.version5",
        rank=5,
        privilege="System.View",
        parameters=(
            _rt.Parameter(
                "entityId", "string", optional=True, since="vim.version.version5", rank=5
            ),
        ),
        returns=_rt.Returns(
            "vim.LicenseAssignmentManager.LicenseAssignment", array=True, optional=True
        ),
    )
    def QueryAssignedLicenses(
        self, entityId: str | None = None
    ) -> list[vim.LicenseAssignmentManager.LicenseAssignment]:
        """Returns a list of ``vim.LicenseAssignmentManager.LicenseAssignment``, which may be empty.
        Since vSphere API 4.0.

        Args:
            entityId: ``string``, optional.

        Privilege:
            ``System.View``
        """
        _arguments = {"entityId": entityId}
        if self._rank < 5:
            self._unsupported("QueryAssignedLicenses", 5)
        _result: list[vim.LicenseAssignmentManager.LicenseAssignment] = self._invoke(
            "QueryAssignedLicenses", _arguments
        )
        return _result
