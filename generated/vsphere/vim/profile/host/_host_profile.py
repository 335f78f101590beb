# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
# mypy: disable-error-code="assignment,override"
# pyright: reportAssignmentType=false
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false
"""``vim.profile.host.HostProfile``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.managed(
    "vim.profile.host.HostProfile",
    wire_name="HostProfile",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "validationState", "string", optional=True, since="vim.version.version12", rank=12
        ),
        _rt.Property(
            "validationStateUpdateTime",
            "dateTime",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "validationFailureInfo",
            "vim.profile.host.HostProfile.ValidationFailureInfo",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "complianceCheckTime", "dateTime", optional=True, since="vim.version.v8_0_1_0", rank=30
        ),
        _rt.Property(
            "referenceHost", "vim.HostSystem", optional=True, since="vim.version.version5", rank=5
        ),
    ),
)
class HostProfile(vim.profile.Profile):
    """The managed object ``vim.profile.host.HostProfile``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/host/HostProfile.rst``
    """

    @_rt.data(
        "vim.profile.host.HostProfile.ConfigSpec",
        wire_name="HostProfileConfigSpec",
        since="vim.version.version5",
        rank=5,
    )
    class ConfigSpec(vim.profile.Profile.CreateSpec):
        """The data object ``vim.profile.host.HostProfile.ConfigSpec``, on the wire ``HostProfileConfigSpec``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/profile/host/HostProfile/ConfigSpec.rst``
        """

    @_rt.data(
        "vim.profile.host.HostProfile.ConfigInfo",
        wire_name="HostProfileConfigInfo",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "applyProfile",
                "vim.profile.host.HostApplyProfile",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "defaultComplyProfile",
                "vim.profile.ComplianceProfile",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "defaultComplyLocator",
                "vim.profile.ComplianceLocator",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "customComplyProfile",
                "vim.profile.ComplianceProfile",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "disabledExpressionList",
                "string",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "description",
                "vim.profile.Profile.Description",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
    )
    class ConfigInfo(vim.profile.Profile.ConfigInfo):
        """The data object ``vim.profile.host.HostProfile.ConfigInfo``, on the wire ``HostProfileConfigInfo``.

        Fields:
            - ``applyProfile``: ``vim.profile.host.HostApplyProfile``, optional.
            - ``defaultComplyProfile``: ``vim.profile.ComplianceProfile``, optional.
            - ``defaultComplyLocator``: List of ``vim.profile.ComplianceLocator``, optional.
            - ``customComplyProfile``: ``vim.profile.ComplianceProfile``, optional.
            - ``disabledExpressionList``: List of ``string``, optional.
            - ``description``: ``vim.profile.Profile.Description``, optional. Since vSphere API 6.5.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/profile/host/HostProfile/ConfigInfo.rst``
        """

        applyProfile: vim.profile.host.HostApplyProfile | None = None
        """``vim.profile.host.HostApplyProfile``, optional. Since vSphere API 4.0."""
        defaultComplyProfile: vim.profile.ComplianceProfile | None = None
        """``vim.profile.ComplianceProfile``, optional. Since vSphere API 4.0."""
        defaultComplyLocator: _rt.Field[
            list[vim.profile.ComplianceLocator], Iterable[vim.profile.ComplianceLocator]
        ] = _rt.EMPTY
        """List of ``vim.profile.ComplianceLocator``, optional. Since vSphere API 4.0."""
        customComplyProfile: vim.profile.ComplianceProfile | None = None
        """``vim.profile.ComplianceProfile``, optional. Since vSphere API 4.0."""
        disabledExpressionList: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 4.0."""
        description: vim.profile.Profile.Description | None = None
        """``vim.profile.Profile.Description``, optional. Since vSphere API 6.5."""

    @_rt.data(
        "vim.profile.host.HostProfile.SerializedHostProfileSpec",
        wire_name="HostProfileSerializedHostProfileSpec",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property(
                "validatorHost",
                "vim.HostSystem",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "validating", "boolean", optional=True, since="vim.version.version10", rank=10
            ),
        ),
    )
    class SerializedHostProfileSpec(vim.profile.Profile.SerializedCreateSpec):
        """The data object ``vim.profile.host.HostProfile.SerializedHostProfileSpec``, on the wire ``HostProfileSerializedHostProfileSpec``.

        Fields:
            - ``validatorHost``: ``vim.HostSystem``, optional.
            - ``validating``: ``boolean``, optional. Since vSphere API 6.0.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/profile/host/HostProfile/SerializedHostProfileSpec.rst``
        """

        validatorHost: vim.HostSystem | None = None
        """``vim.HostSystem``, optional. Since vSphere API 5.0."""
        validating: bool | None = None
        """``boolean``, optional. Since vSphere API 6.0."""

    @_rt.data(
        "vim.profile.host.HostProfile.ValidationFailureInfo",
        wire_name="HostProfileValidationFailureInfo",
        since="vim.version.version12",
        rank=12,
        properties=lambda: (
            _rt.Property("name", "string", since="vim.version.version12", rank=12),
            _rt.Property("annotation", "string", since="vim.version.version12", rank=12),
            _rt.Property("updateType", "string", since="vim.version.version12", rank=12),
            _rt.Property(
                "host", "vim.HostSystem", optional=True, since="vim.version.version12", rank=12
            ),
            _rt.Property(
                "applyProfile",
                "vim.profile.host.HostApplyProfile",
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
            _rt.Property(
                "failures",
                "vim.fault.ProfileUpdateFailed.UpdateFailure",
                array=True,
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
            _rt.Property(
                "faults",
                "vmodl.LocalizedMethodFault",
                array=True,
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
        ),
    )
    class ValidationFailureInfo(vmodl.DynamicData):
        """The data object ``vim.profile.host.HostProfile.ValidationFailureInfo``, on the wire ``HostProfileValidationFailureInfo``.

        Fields:
            - ``name``: ``string``, required.
            - ``annotation``: ``string``, required.
            - ``updateType``: ``string``, required.
            - ``host``: ``vim.HostSystem``, optional.
            - ``applyProfile``: ``vim.profile.host.HostApplyProfile``, optional.
            - ``failures``: List of ``vim.fault.ProfileUpdateFailed.UpdateFailure``, optional.
            - ``faults``: List of ``vmodl.LocalizedMethodFault``, optional.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/profile/host/HostProfile/ValidationFailureInfo.rst``
        """

        @_rt.enum(
            "vim.profile.host.HostProfile.ValidationFailureInfo.UpdateType",
            wire_name="HostProfileValidationFailureInfoUpdateType",
            since="vim.version.version12",
            rank=12,
        )
        class UpdateType(_rt.VimEnum):
            """The enum ``vim.profile.host.HostProfile.ValidationFailureInfo.UpdateType``, on the wire ``HostProfileValidationFailureInfoUpdateType``.

            Since:
                vSphere API 6.7 (``vim.version.version12``)

            Source:
                ``vim/profile/host/HostProfile/ValidationFailureInfo/UpdateType.rst``
            """

            HostBased = "HostBased"
            """The value ``HostBased``."""
            Import = "Import"
            """The value ``Import``."""
            Edit = "Edit"
            """The value ``Edit``."""
            Compose = "Compose"
            """The value ``Compose``."""

        name: str = ""
        """``string``, required. Since vSphere API 6.7."""
        annotation: str = ""
        """``string``, required. Since vSphere API 6.7."""
        updateType: str = ""
        """``string``, required. Since vSphere API 6.7."""
        host: vim.HostSystem | None = None
        """``vim.HostSystem``, optional. Since vSphere API 6.7."""
        applyProfile: vim.profile.host.HostApplyProfile | None = None
        """``vim.profile.host.HostApplyProfile``, optional. Since vSphere API 6.7."""
        failures: _rt.Field[
            list[vim.fault.ProfileUpdateFailed.UpdateFailure],
            Iterable[vim.fault.ProfileUpdateFailed.UpdateFailure],
        ] = _rt.EMPTY
        """List of ``vim.fault.ProfileUpdateFailed.UpdateFailure``, optional. Since vSphere API
        6.7.
        """
        faults: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
        """List of ``vmodl.LocalizedMethodFault``, optional. Since vSphere API 6.7."""

    @_rt.enum(
        "vim.profile.host.HostProfile.ValidationState",
        wire_name="HostProfileValidationState",
        since="vim.version.version12",
        rank=12,
    )
    class ValidationState(_rt.VimEnum):
        """The enum ``vim.profile.host.HostProfile.ValidationState``, on the wire ``HostProfileValidationState``.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/profile/host/HostProfile/ValidationState.rst``
        """

        Ready = "Ready"
        """The value ``Ready``."""
        Running = "Running"
        """The value ``Running``."""
        Failed = "Failed"
        """The value ``Failed``."""

    @_rt.data(
        "vim.profile.host.HostProfile.CompleteConfigSpec",
        wire_name="HostProfileCompleteConfigSpec",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "applyProfile",
                "vim.profile.host.HostApplyProfile",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "customComplyProfile",
                "vim.profile.ComplianceProfile",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "disabledExpressionListChanged", "boolean", since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "disabledExpressionList",
                "string",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "validatorHost",
                "vim.HostSystem",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "validating", "boolean", optional=True, since="vim.version.version10", rank=10
            ),
            _rt.Property(
                "hostConfig",
                "vim.profile.host.HostProfile.ConfigInfo",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
    )
    class CompleteConfigSpec(ConfigSpec):
        """The data object ``vim.profile.host.HostProfile.CompleteConfigSpec``, on the wire ``HostProfileCompleteConfigSpec``.

        Fields:
            - ``applyProfile``: ``vim.profile.host.HostApplyProfile``, optional.
            - ``customComplyProfile``: ``vim.profile.ComplianceProfile``, optional.
            - ``disabledExpressionListChanged``: ``boolean``, required.
            - ``disabledExpressionList``: List of ``string``, optional.
            - ``validatorHost``: ``vim.HostSystem``, optional. Since vSphere API 5.0.
            - ``validating``: ``boolean``, optional. Since vSphere API 6.0.
            - ``hostConfig``: ``vim.profile.host.HostProfile.ConfigInfo``, optional. Since vSphere
              API 6.5.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/profile/host/HostProfile/CompleteConfigSpec.rst``
        """

        applyProfile: vim.profile.host.HostApplyProfile | None = None
        """``vim.profile.host.HostApplyProfile``, optional. Since vSphere API 4.0."""
        customComplyProfile: vim.profile.ComplianceProfile | None = None
        """``vim.profile.ComplianceProfile``, optional. Since vSphere API 4.0."""
        disabledExpressionListChanged: bool = False
        """``boolean``, required. Since vSphere API 4.0."""
        disabledExpressionList: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 4.0."""
        validatorHost: vim.HostSystem | None = None
        """``vim.HostSystem``, optional. Since vSphere API 5.0."""
        validating: bool | None = None
        """``boolean``, optional. Since vSphere API 6.0."""
        hostConfig: vim.profile.host.HostProfile.ConfigInfo | None = None
        """``vim.profile.host.HostProfile.ConfigInfo``, optional. Since vSphere API 6.5."""

    @_rt.data(
        "vim.profile.host.HostProfile.HostBasedConfigSpec",
        wire_name="HostProfileHostBasedConfigSpec",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("host", "vim.HostSystem", since="vim.version.version5", rank=5),
            _rt.Property(
                "useHostProfileEngine",
                "boolean",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
        ),
    )
    class HostBasedConfigSpec(ConfigSpec):
        """The data object ``vim.profile.host.HostProfile.HostBasedConfigSpec``, on the wire ``HostProfileHostBasedConfigSpec``.

        Fields:
            - ``host``: ``vim.HostSystem``, required.
            - ``useHostProfileEngine``: ``boolean``, optional. Since vSphere API 5.0.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/profile/host/HostProfile/HostBasedConfigSpec.rst``
        """

        host: vim.HostSystem = _rt.UNSET
        """``vim.HostSystem``, required. Since vSphere API 4.0."""
        useHostProfileEngine: bool | None = None
        """``boolean``, optional. Since vSphere API 5.0."""

    @property
    def validationState(self) -> str | None:
        """``string``, optional. Since vSphere API 6.7."""
        if self._rank < 12:
            self._unsupported("validationState", 12)
        _result: str | None = self._fetch("validationState")
        return _result

    @property
    def validationStateUpdateTime(self) -> datetime.datetime | None:
        """``dateTime``, optional. Since vSphere API 6.7."""
        if self._rank < 12:
            self._unsupported("validationStateUpdateTime", 12)
        _result: datetime.datetime | None = self._fetch("validationStateUpdateTime")
        return _result

    @property
    def validationFailureInfo(self) -> vim.profile.host.HostProfile.ValidationFailureInfo | None:
        """``vim.profile.host.HostProfile.ValidationFailureInfo``, optional. Since vSphere API
        6.7.
        """
        if self._rank < 12:
            self._unsupported("validationFailureInfo", 12)
        _result: vim.profile.host.HostProfile.ValidationFailureInfo | None = self._fetch(
            "validationFailureInfo"
        )
        return _result

    @property
    def complianceCheckTime(self) -> datetime.datetime | None:
        """``dateTime``, optional. Since vSphere API 8.0.1.0."""
        if self._rank < 30:
            self._unsupported("complianceCheckTime", 30)
        _result: datetime.datetime | None = self._fetch("complianceCheckTime")
        return _result

    @property
    def referenceHost(self) -> vim.HostSystem | None:
        """``vim.HostSystem``, optional. Since vSphere API 4.0."""
        if self._rank < 5:
            self._unsupported("referenceHost", 5)
        _result: vim.HostSystem | None = self._fetch("referenceHost")
        return _result

    @_rt.method(
        "HostProfileResetValidationState",
        since="vim.version.version12",
        rank=12,
        privilege="Profile.Edit",
    )
    def HostProfileResetValidationState(self) -> None:
        """Returns nothing. Since vSphere API 6.7.

        Privilege:
            ``Profile.Edit``
        """
        if self._rank < 12:
            self._unsupported("HostProfileResetValidationState", 12)
        self._invoke("HostProfileResetValidationState", {})

    ResetValidationState = HostProfileResetValidationState

    @_rt.method(
        "UpdateReferenceHost",
        since="vim.version.version5",
        rank=5,
        privilege="Profile.Edit",
        parameters=(
            _rt.Parameter(
                "host", "vim.HostSystem", optional=True, since="vim.version.version5", rank=5
            ),
        ),
    )
    def UpdateReferenceHost(self, host: vim.HostSystem | None = None) -> None:
        """Returns nothing. Since vSphere API 4.0.

        Args:
            host: ``vim.HostSystem``, optional.

        Privilege:
            ``Profile.Edit``
        """
        _arguments = {"host": host}
        if self._rank < 5:
            self._unsupported("UpdateReferenceHost", 5)
        self._invoke("UpdateReferenceHost", _arguments)

    @_rt.method(
        "UpdateHostProfile",
        since="vim.version.version5",
        rank=5,
        privilege="Profile.Edit",
        raises=(vim.fault.DuplicateName, vim.fault.ProfileUpdateFailed),
        parameters=(
            _rt.Parameter(
                "config",
                "vim.profile.host.HostProfile.ConfigSpec",
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    def UpdateHostProfile(self, config: vim.profile.host.HostProfile.ConfigSpec) -> None:
        """Returns nothing. Since vSphere API 4.0.

        Args:
            config: ``vim.profile.host.HostProfile.ConfigSpec``, required.

        Raises:
            vim.fault.DuplicateName: Not described.
            vim.fault.ProfileUpdateFailed: Not described.

        Privilege:
            ``Profile.Edit``
        """
        _arguments = {"config": config}
        if self._rank < 5:
            self._unsupported("UpdateHostProfile", 5)
        self._check_arguments("UpdateHostProfile", _arguments)
        self._invoke("UpdateHostProfile", _arguments)

    Update = UpdateHostProfile

    @_rt.method(
        "ExecuteHostProfile",
        since="vim.version.version5",
        rank=5,
        privilege="System.View",
        parameters=(
            _rt.Parameter("host", "vim.HostSystem", since="vim.version.version5", rank=5),
            _rt.Parameter(
                "deferredParam",
                "vim.profile.DeferredPolicyOptionParameter",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
        returns=_rt.Returns("vim.profile.host.ExecuteResult"),
    )
    def ExecuteHostProfile(
        self,
        host: vim.HostSystem,
        deferredParam: Iterable[vim.profile.DeferredPolicyOptionParameter] = (),
    ) -> vim.profile.host.ExecuteResult:
        """Returns ``vim.profile.host.ExecuteResult``. Since vSphere API 4.0.

        Args:
            host: ``vim.HostSystem``, required.
            deferredParam: List of ``vim.profile.DeferredPolicyOptionParameter``, optional.

        Privilege:
            ``System.View``
        """
        _arguments = {"host": host, "deferredParam": _rt.array("deferredParam", deferredParam)}
        if self._rank < 5:
            self._unsupported("ExecuteHostProfile", 5)
        self._check_arguments("ExecuteHostProfile", _arguments)
        _result: vim.profile.host.ExecuteResult = self._invoke("ExecuteHostProfile", _arguments)
        return _result

    Execute = ExecuteHostProfile
