# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.host.ProfileManager``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.managed(
    "vim.profile.host.ProfileManager",
    wire_name="HostProfileManager",
    since="vim.version.version5",
    rank=5,
)
class ProfileManager(vim.profile.ProfileManager):
    """The managed object ``vim.profile.host.ProfileManager``, on the wire ``HostProfileManager``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/host/ProfileManager.rst``
    """

    @_rt.data(
        "vim.profile.host.ProfileManager.AnswerFileCreateSpec",
        wire_name="AnswerFileCreateSpec",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property(
                "validating", "boolean", optional=True, since="vim.version.version10", rank=10
            ),
        ),
    )
    class AnswerFileCreateSpec(vmodl.DynamicData):
        """The data object ``vim.profile.host.ProfileManager.AnswerFileCreateSpec``.

        Fields:
            - ``validating``: ``boolean``, optional. Since vSphere API 6.0.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/profile/host/ProfileManager/AnswerFileCreateSpec.rst``
        """

        validating: bool | None = None
        """``boolean``, optional. Since vSphere API 6.0."""

    @_rt.enum(
        "vim.profile.host.ProfileManager.AnswerFileStatus",
        wire_name="HostProfileManagerAnswerFileStatus",
        since="vim.version.version7",
        rank=7,
    )
    class AnswerFileStatus(_rt.VimEnum):
        """The enum ``vim.profile.host.ProfileManager.AnswerFileStatus``, on the wire ``HostProfileManagerAnswerFileStatus``.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/profile/host/ProfileManager/AnswerFileStatus.rst``
        """

        valid = "valid"
        """The value ``valid``."""
        invalid = "invalid"
        """The value ``invalid``."""
        unknown = "unknown"
        """The value ``unknown``."""

    @_rt.data(
        "vim.profile.host.ProfileManager.ApplyHostConfigResult",
        wire_name="ApplyHostProfileConfigurationResult",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property("startTime", "dateTime", since="vim.version.version11", rank=11),
            _rt.Property("completeTime", "dateTime", since="vim.version.version11", rank=11),
            _rt.Property("host", "vim.HostSystem", since="vim.version.version11", rank=11),
            _rt.Property("status", "string", since="vim.version.version11", rank=11),
            _rt.Property(
                "errors",
                "vmodl.LocalizedMethodFault",
                array=True,
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
    )
    class ApplyHostConfigResult(vmodl.DynamicData):
        """The data object ``vim.profile.host.ProfileManager.ApplyHostConfigResult``, on the wire ``ApplyHostProfileConfigurationResult``.

        Fields:
            - ``startTime``: ``dateTime``, required.
            - ``completeTime``: ``dateTime``, required.
            - ``host``: ``vim.HostSystem``, required.
            - ``status``: ``string``, required.
            - ``errors``: List of ``vmodl.LocalizedMethodFault``, optional.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/profile/host/ProfileManager/ApplyHostConfigResult.rst``
        """

        @_rt.enum(
            "vim.profile.host.ProfileManager.ApplyHostConfigResult.Status",
            wire_name="ApplyHostProfileConfigurationResultStatus",
            since="vim.version.version11",
            rank=11,
        )
        class Status(_rt.VimEnum):
            """The enum ``vim.profile.host.ProfileManager.ApplyHostConfigResult.Status``, on the wire ``ApplyHostProfileConfigurationResultStatus``.

            Since:
                vSphere API 6.5 (``vim.version.version11``)

            Source:
                ``vim/profile/host/ProfileManager/ApplyHostConfigResult/Status.rst``
            """

            success = "success"
            """The value ``success``."""
            failed = "failed"
            """The value ``failed``."""
            reboot_failed = "reboot_failed"
            """The value ``reboot_failed``."""
            stateless_reboot_failed = "stateless_reboot_failed"
            """The value ``stateless_reboot_failed``."""
            check_compliance_failed = "check_compliance_failed"
            """The value ``check_compliance_failed``."""
            state_not_satisfied = "state_not_satisfied"
            """The value ``state_not_satisfied``."""
            exit_maintenancemode_failed = "exit_maintenancemode_failed"
            """The value ``exit_maintenancemode_failed``."""
            canceled = "canceled"
            """The value ``canceled``."""

        startTime: datetime.datetime = _rt.UNSET
        """``dateTime``, required. Since vSphere API 6.5."""
        completeTime: datetime.datetime = _rt.UNSET
        """``dateTime``, required. Since vSphere API 6.5."""
        host: vim.HostSystem = _rt.UNSET
        """``vim.HostSystem``, required. Since vSphere API 6.5."""
        status: str = ""
        """``string``, required. Since vSphere API 6.5."""
        errors: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
        """List of ``vmodl.LocalizedMethodFault``, optional. Since vSphere API 6.5."""

    @_rt.data(
        "vim.profile.host.ProfileManager.ApplyHostConfigSpec",
        wire_name="ApplyHostProfileConfigurationSpec",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property("host", "vim.HostSystem", since="vim.version.version11", rank=11),
            _rt.Property(
                "taskListRequirement",
                "string",
                array=True,
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Property(
                "taskDescription",
                "vmodl.LocalizableMessage",
                array=True,
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Property(
                "rebootStateless", "boolean", optional=True, since="vim.version.version11", rank=11
            ),
            _rt.Property(
                "rebootHost", "boolean", optional=True, since="vim.version.version11", rank=11
            ),
            _rt.Property(
                "faultData",
                "vmodl.LocalizedMethodFault",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
    )
    class ApplyHostConfigSpec(vim.profile.host.ExecuteResult):
        """The data object ``vim.profile.host.ProfileManager.ApplyHostConfigSpec``, on the wire ``ApplyHostProfileConfigurationSpec``.

        Fields:
            - ``host``: ``vim.HostSystem``, required.
            - ``taskListRequirement``: List of ``string``, optional.
            - ``taskDescription``: List of ``vmodl.LocalizableMessage``, optional.
            - ``rebootStateless``: ``boolean``, optional.
            - ``rebootHost``: ``boolean``, optional.
            - ``faultData``: ``vmodl.LocalizedMethodFault``, optional.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/profile/host/ProfileManager/ApplyHostConfigSpec.rst``
        """

        host: vim.HostSystem = _rt.UNSET
        """``vim.HostSystem``, required. Since vSphere API 6.5."""
        taskListRequirement: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 6.5."""
        taskDescription: _rt.Field[
            list[vmodl.LocalizableMessage], Iterable[vmodl.LocalizableMessage]
        ] = _rt.EMPTY
        """List of ``vmodl.LocalizableMessage``, optional. Since vSphere API 6.5."""
        rebootStateless: bool | None = None
        """``boolean``, optional. Since vSphere API 6.5."""
        rebootHost: bool | None = None
        """``boolean``, optional. Since vSphere API 6.5."""
        faultData: vmodl.MethodFault | None = None
        """``vmodl.LocalizedMethodFault``, optional. Since vSphere API 6.5."""

    @_rt.data(
        "vim.profile.host.ProfileManager.CompositionResult",
        wire_name="HostProfileManagerCompositionResult",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property(
                "errors",
                "vmodl.LocalizableMessage",
                array=True,
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Property(
                "results",
                "vim.profile.host.ProfileManager.CompositionResult.ResultElement",
                array=True,
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
    )
    class CompositionResult(vmodl.DynamicData):
        """The data object ``vim.profile.host.ProfileManager.CompositionResult``, on the wire ``HostProfileManagerCompositionResult``.

        Fields:
            - ``errors``: List of ``vmodl.LocalizableMessage``, optional.
            - ``results``: List of
              ``vim.profile.host.ProfileManager.CompositionResult.ResultElement``, optional.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/profile/host/ProfileManager/CompositionResult.rst``
        """

        @_rt.data(
            "vim.profile.host.ProfileManager.CompositionResult.ResultElement",
            wire_name="HostProfileManagerCompositionResultResultElement",
            since="vim.version.version11",
            rank=11,
            properties=lambda: (
                _rt.Property(
                    "target", "vim.profile.Profile", since="vim.version.version11", rank=11
                ),
                _rt.Property("status", "string", since="vim.version.version11", rank=11),
                _rt.Property(
                    "errors",
                    "vmodl.LocalizableMessage",
                    array=True,
                    optional=True,
                    since="vim.version.version11",
                    rank=11,
                ),
            ),
        )
        class ResultElement(vmodl.DynamicData):
            """The data object ``vim.profile.host.ProfileManager.CompositionResult.ResultElement``, on the wire ``HostProfileManagerCompositionResultResultElement``.

            Fields:
                - ``target``: ``vim.profile.Profile``, required.
                - ``status``: ``string``, required.
                - ``errors``: List of ``vmodl.LocalizableMessage``, optional.

            Since:
                vSphere API 6.5 (``vim.version.version11``)

            Source:
                ``vim/profile/host/ProfileManager/CompositionResult/ResultElement.rst``
            """

            @_rt.enum(
                "vim.profile.host.ProfileManager.CompositionResult.ResultElement.Status",
                wire_name="HostProfileManagerCompositionResultResultElementStatus",
                since="vim.version.version11",
                rank=11,
            )
            class Status(_rt.VimEnum):
                """The enum ``vim.profile.host.ProfileManager.CompositionResult.ResultElement.Status``, on the wire ``HostProfileManagerCompositionResultResultElementStatus``.

                Since:
                    vSphere API 6.5 (``vim.version.version11``)

                Source:
                    ``vim/profile/host/ProfileManager/CompositionResult/ResultElement/Status.rst``
                """

                success = "success"
                """The value ``success``."""
                error = "error"
                """The value ``error``."""

            target: vim.profile.Profile = _rt.UNSET
            """``vim.profile.Profile``, required. Since vSphere API 6.5."""
            status: str = ""
            """``string``, required. Since vSphere API 6.5."""
            errors: _rt.Field[
                list[vmodl.LocalizableMessage], Iterable[vmodl.LocalizableMessage]
            ] = _rt.EMPTY
            """List of ``vmodl.LocalizableMessage``, optional. Since vSphere API 6.5."""

        errors: _rt.Field[list[vmodl.LocalizableMessage], Iterable[vmodl.LocalizableMessage]] = (
            _rt.EMPTY
        )
        """List of ``vmodl.LocalizableMessage``, optional. Since vSphere API 6.5."""
        results: _rt.Field[
            list[vim.profile.host.ProfileManager.CompositionResult.ResultElement],
            Iterable[vim.profile.host.ProfileManager.CompositionResult.ResultElement],
        ] = _rt.EMPTY
        """List of ``vim.profile.host.ProfileManager.CompositionResult.ResultElement``, optional.
        Since vSphere API 6.5.
        """

    @_rt.data(
        "vim.profile.host.ProfileManager.CompositionValidationResult",
        wire_name="HostProfileManagerCompositionValidationResult",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property(
                "results",
                "vim.profile.host.ProfileManager.CompositionValidationResult.ResultElement",
                array=True,
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Property(
                "errors",
                "vmodl.LocalizableMessage",
                array=True,
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
    )
    class CompositionValidationResult(vmodl.DynamicData):
        """The data object ``vim.profile.host.ProfileManager.CompositionValidationResult``, on the wire ``HostProfileManagerCompositionValidationResult``.

        Fields:
            - ``results``: List of
              ``vim.profile.host.ProfileManager.CompositionValidationResult.ResultElement``,
              optional.
            - ``errors``: List of ``vmodl.LocalizableMessage``, optional.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/profile/host/ProfileManager/CompositionValidationResult.rst``
        """

        @_rt.data(
            "vim.profile.host.ProfileManager.CompositionValidationResult.ResultElement",
            wire_name="HostProfileManagerCompositionValidationResultResultElement",
            since="vim.version.version11",
            rank=11,
            properties=lambda: (
                _rt.Property(
                    "target", "vim.profile.Profile", since="vim.version.version11", rank=11
                ),
                _rt.Property("status", "string", since="vim.version.version11", rank=11),
                _rt.Property(
                    "errors",
                    "vmodl.LocalizableMessage",
                    array=True,
                    optional=True,
                    since="vim.version.version11",
                    rank=11,
                ),
                _rt.Property(
                    "sourceDiffForToBeMerged",
                    "vim.profile.host.HostApplyProfile",
                    optional=True,
                    since="vim.version.version11",
                    rank=11,
                ),
                _rt.Property(
                    "targetDiffForToBeMerged",
                    "vim.profile.host.HostApplyProfile",
                    optional=True,
                    since="vim.version.version11",
                    rank=11,
                ),
                _rt.Property(
                    "toBeAdded",
                    "vim.profile.host.HostApplyProfile",
                    optional=True,
                    since="vim.version.version11",
                    rank=11,
                ),
                _rt.Property(
                    "toBeDeleted",
                    "vim.profile.host.HostApplyProfile",
                    optional=True,
                    since="vim.version.version11",
                    rank=11,
                ),
                _rt.Property(
                    "toBeDisabled",
                    "vim.profile.host.HostApplyProfile",
                    optional=True,
                    since="vim.version.version11",
                    rank=11,
                ),
                _rt.Property(
                    "toBeEnabled",
                    "vim.profile.host.HostApplyProfile",
                    optional=True,
                    since="vim.version.version11",
                    rank=11,
                ),
                _rt.Property(
                    "toBeReenableCC",
                    "vim.profile.host.HostApplyProfile",
                    optional=True,
                    since="vim.version.version11",
                    rank=11,
                ),
            ),
        )
        class ResultElement(vmodl.DynamicData):
            """The data object ``vim.profile.host.ProfileManager.CompositionValidationResult.ResultElement``, on the wire ``HostProfileManagerCompositionValidationResultResultElement``.

            Fields:
                - ``target``: ``vim.profile.Profile``, required.
                - ``status``: ``string``, required.
                - ``errors``: List of ``vmodl.LocalizableMessage``, optional.
                - ``sourceDiffForToBeMerged``: ``vim.profile.host.HostApplyProfile``, optional.
                - ``targetDiffForToBeMerged``: ``vim.profile.host.HostApplyProfile``, optional.
                - ``toBeAdded``: ``vim.profile.host.HostApplyProfile``, optional.
                - ``toBeDeleted``: ``vim.profile.host.HostApplyProfile``, optional.
                - ``toBeDisabled``: ``vim.profile.host.HostApplyProfile``, optional.
                - ``toBeEnabled``: ``vim.profile.host.HostApplyProfile``, optional.
                - ``toBeReenableCC``: ``vim.profile.host.HostApplyProfile``, optional.

            Since:
                vSphere API 6.5 (``vim.version.version11``)

            Source:
                ``vim/profile/host/ProfileManager/CompositionValidationResult/ResultElement.rst``
            """

            @_rt.enum(
                "vim.profile.host.ProfileManager.CompositionValidationResult.ResultElement.Status",
                wire_name="HostProfileManagerCompositionValidationResultResultElementStatus",
                since="vim.version.version11",
                rank=11,
            )
            class Status(_rt.VimEnum):
                """The enum ``vim.profile.host.ProfileManager.CompositionValidationResult.ResultElement.Status``, on the wire ``HostProfileManagerCompositionValidationResultResultElementStatus``.

                Since:
                    vSphere API 6.5 (``vim.version.version11``)

                Source:
                    ``vim/profile/host/ProfileManager/CompositionValidationResult/ResultElement/Status.rst``
                """

                success = "success"
                """The value ``success``."""
                error = "error"
                """The value ``error``."""

            target: vim.profile.Profile = _rt.UNSET
            """``vim.profile.Profile``, required. Since vSphere API 6.5."""
            status: str = ""
            """``string``, required. Since vSphere API 6.5."""
            errors: _rt.Field[
                list[vmodl.LocalizableMessage], Iterable[vmodl.LocalizableMessage]
            ] = _rt.EMPTY
            """List of ``vmodl.LocalizableMessage``, optional. Since vSphere API 6.5."""
            sourceDiffForToBeMerged: vim.profile.host.HostApplyProfile | None = None
            """``vim.profile.host.HostApplyProfile``, optional. Since vSphere API 6.5."""
            targetDiffForToBeMerged: vim.profile.host.HostApplyProfile | None = None
            """``vim.profile.host.HostApplyProfile``, optional. Since vSphere API 6.5."""
            toBeAdded: vim.profile.host.HostApplyProfile | None = None
            """``vim.profile.host.HostApplyProfile``, optional. Since vSphere API 6.5."""
            toBeDeleted: vim.profile.host.HostApplyProfile | None = None
            """``vim.profile.host.HostApplyProfile``, optional. Since vSphere API 6.5."""
            toBeDisabled: vim.profile.host.HostApplyProfile | None = None
            """``vim.profile.host.HostApplyProfile``, optional. Since vSphere API 6.5."""
            toBeEnabled: vim.profile.host.HostApplyProfile | None = None
            """``vim.profile.host.HostApplyProfile``, optional. Since vSphere API 6.5."""
            toBeReenableCC: vim.profile.host.HostApplyProfile | None = None
            """``vim.profile.host.HostApplyProfile``, optional. Since vSphere API 6.5."""

        results: _rt.Field[
            list[vim.profile.host.ProfileManager.CompositionValidationResult.ResultElement],
            Iterable[vim.profile.host.ProfileManager.CompositionValidationResult.ResultElement],
        ] = _rt.EMPTY
        """List of ``vim.profile.host.ProfileManager.CompositionValidationResult.ResultElement``,
        optional. Since vSphere API 6.5.
        """
        errors: _rt.Field[list[vmodl.LocalizableMessage], Iterable[vmodl.LocalizableMessage]] = (
            _rt.EMPTY
        )
        """List of ``vmodl.LocalizableMessage``, optional. Since vSphere API 6.5."""

    @_rt.data(
        "vim.profile.host.ProfileManager.ConfigTaskList",
        wire_name="HostProfileManagerConfigTaskList",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "configSpec",
                "vim.host.ConfigSpec",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "taskDescription",
                "vmodl.LocalizableMessage",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "taskListRequirement",
                "string",
                array=True,
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class ConfigTaskList(vmodl.DynamicData):
        """The data object ``vim.profile.host.ProfileManager.ConfigTaskList``, on the wire ``HostProfileManagerConfigTaskList``.

        Fields:
            - ``configSpec``: ``vim.host.ConfigSpec``, optional.
            - ``taskDescription``: List of ``vmodl.LocalizableMessage``, optional.
            - ``taskListRequirement``: List of ``string``, optional. Since vSphere API 6.0.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/profile/host/ProfileManager/ConfigTaskList.rst``
        """

        configSpec: vim.host.ConfigSpec | None = None
        """``vim.host.ConfigSpec``, optional. Since vSphere API 4.0."""
        taskDescription: _rt.Field[
            list[vmodl.LocalizableMessage], Iterable[vmodl.LocalizableMessage]
        ] = _rt.EMPTY
        """List of ``vmodl.LocalizableMessage``, optional. Since vSphere API 4.0."""
        taskListRequirement: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 6.0."""

    @_rt.data(
        "vim.profile.host.ProfileManager.EntityCustomizations",
        wire_name="HostProfilesEntityCustomizations",
        since="vim.version.version11",
        rank=11,
    )
    class EntityCustomizations(vmodl.DynamicData):
        """The data object ``vim.profile.host.ProfileManager.EntityCustomizations``, on the wire ``HostProfilesEntityCustomizations``.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/profile/host/ProfileManager/EntityCustomizations.rst``
        """

    @_rt.data(
        "vim.profile.host.ProfileManager.HostToConfigSpecMap",
        wire_name="HostProfileManagerHostToConfigSpecMap",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property("host", "vim.HostSystem", since="vim.version.version11", rank=11),
            _rt.Property(
                "configSpec",
                "vim.profile.host.ProfileManager.AnswerFileCreateSpec",
                since="vim.version.version11",
                rank=11,
            ),
        ),
    )
    class HostToConfigSpecMap(vmodl.DynamicData):
        """The data object ``vim.profile.host.ProfileManager.HostToConfigSpecMap``, on the wire ``HostProfileManagerHostToConfigSpecMap``.

        Fields:
            - ``host``: ``vim.HostSystem``, required.
            - ``configSpec``: ``vim.profile.host.ProfileManager.AnswerFileCreateSpec``, required.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/profile/host/ProfileManager/HostToConfigSpecMap.rst``
        """

        host: vim.HostSystem = _rt.UNSET
        """``vim.HostSystem``, required. Since vSphere API 6.5."""
        configSpec: vim.profile.host.ProfileManager.AnswerFileCreateSpec = _rt.UNSET
        """``vim.profile.host.ProfileManager.AnswerFileCreateSpec``, required. Since vSphere API
        6.5.
        """

    @_rt.enum(
        "vim.profile.host.ProfileManager.TaskListRequirement",
        wire_name="HostProfileManagerTaskListRequirement",
        since="vim.version.version10",
        rank=10,
    )
    class TaskListRequirement(_rt.VimEnum):
        """The enum ``vim.profile.host.ProfileManager.TaskListRequirement``, on the wire ``HostProfileManagerTaskListRequirement``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/profile/host/ProfileManager/TaskListRequirement.rst``
        """

        maintenanceModeRequired = "maintenanceModeRequired"
        """The value ``maintenanceModeRequired``."""
        rebootRequired = "rebootRequired"
        """The value ``rebootRequired``."""

    @_rt.data(
        "vim.profile.host.ProfileManager.AnswerFileOptionsCreateSpec",
        wire_name="AnswerFileOptionsCreateSpec",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property(
                "userInput",
                "vim.profile.DeferredPolicyOptionParameter",
                array=True,
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
        ),
    )
    class AnswerFileOptionsCreateSpec(AnswerFileCreateSpec):
        """The data object ``vim.profile.host.ProfileManager.AnswerFileOptionsCreateSpec``.

        Fields:
            - ``userInput``: List of ``vim.profile.DeferredPolicyOptionParameter``, optional.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/profile/host/ProfileManager/AnswerFileOptionsCreateSpec.rst``
        """

        userInput: _rt.Field[
            list[vim.profile.DeferredPolicyOptionParameter],
            Iterable[vim.profile.DeferredPolicyOptionParameter],
        ] = _rt.EMPTY
        """List of ``vim.profile.DeferredPolicyOptionParameter``, optional. Since vSphere API
        5.0.
        """

    @_rt.data(
        "vim.profile.host.ProfileManager.AnswerFileSerializedCreateSpec",
        wire_name="AnswerFileSerializedCreateSpec",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("answerFileConfigString", "string", since="vim.version.version7", rank=7),
        ),
    )
    class AnswerFileSerializedCreateSpec(AnswerFileCreateSpec):
        """The data object ``vim.profile.host.ProfileManager.AnswerFileSerializedCreateSpec``.

        Fields:
            - ``answerFileConfigString``: ``string``, required.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/profile/host/ProfileManager/AnswerFileSerializedCreateSpec.rst``
        """

        answerFileConfigString: str = ""
        """``string``, required. Since vSphere API 5.0."""

    @_rt.data(
        "vim.profile.host.ProfileManager.StructuredCustomizations",
        wire_name="StructuredCustomizations",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property("entity", "vim.ManagedEntity", since="vim.version.version11", rank=11),
            _rt.Property(
                "customizations",
                "vim.profile.host.AnswerFile",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
    )
    class StructuredCustomizations(EntityCustomizations):
        """The data object ``vim.profile.host.ProfileManager.StructuredCustomizations``.

        Fields:
            - ``entity``: ``vim.ManagedEntity``, required.
            - ``customizations``: ``vim.profile.host.AnswerFile``, optional.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/profile/host/ProfileManager/StructuredCustomizations.rst``
        """

        entity: vim.ManagedEntity = _rt.UNSET
        """``vim.ManagedEntity``, required. Since vSphere API 6.5."""
        customizations: vim.profile.host.AnswerFile | None = None
        """``vim.profile.host.AnswerFile``, optional. Since vSphere API 6.5."""

    @_rt.method(
        "ApplyHostConfig_Task",
        since="vim.version.version5",
        rank=5,
        raises=(vim.fault.InvalidState, vim.fault.HostConfigFailed),
        parameters=(
            _rt.Parameter("host", "vim.HostSystem", since="vim.version.version5", rank=5),
            _rt.Parameter(
                "configSpec", "vim.host.ConfigSpec", since="vim.version.version5", rank=5
            ),
            _rt.Parameter(
                "userInput",
                "vim.profile.DeferredPolicyOptionParameter",
                array=True,
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def ApplyHostConfig_Task(
        self,
        host: vim.HostSystem,
        configSpec: vim.host.ConfigSpec,
        userInput: Iterable[vim.profile.DeferredPolicyOptionParameter] = (),
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 4.0.

        Args:
            host: ``vim.HostSystem``, required.
            configSpec: ``vim.host.ConfigSpec``, required.
            userInput: List of ``vim.profile.DeferredPolicyOptionParameter``, optional. Since
                vSphere API 5.0.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.HostConfigFailed: Not described.
        """
        _arguments = {
            "host": host,
            "configSpec": configSpec,
            "userInput": _rt.array("userInput", userInput),
        }
        if self._rank < 5:
            self._unsupported("ApplyHostConfig_Task", 5)
        if userInput and self._rank < 7:
            self._unsupported("ApplyHostConfig_Task(userInput)", 7)
        self._check_arguments("ApplyHostConfig_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("ApplyHostConfig_Task", _arguments)
        return _result

    ApplyHostConfiguration = ApplyHostConfig_Task

    @_rt.method(
        "GenerateConfigTaskList",
        since="vim.version.version5",
        rank=5,
        privilege="System.View",
        parameters=(
            _rt.Parameter(
                "configSpec", "vim.host.ConfigSpec", since="vim.version.version5", rank=5
            ),
            _rt.Parameter("host", "vim.HostSystem", since="vim.version.version5", rank=5),
        ),
        returns=_rt.Returns("vim.profile.host.ProfileManager.ConfigTaskList"),
    )
    def GenerateConfigTaskList(
        self, configSpec: vim.host.ConfigSpec, host: vim.HostSystem
    ) -> vim.profile.host.ProfileManager.ConfigTaskList:
        """Returns ``vim.profile.host.ProfileManager.ConfigTaskList``. Since vSphere API 4.0.

        Args:
            configSpec: ``vim.host.ConfigSpec``, required.
            host: ``vim.HostSystem``, required.

        Privilege:
            ``System.View``
        """
        _arguments = {"configSpec": configSpec, "host": host}
        if self._rank < 5:
            self._unsupported("GenerateConfigTaskList", 5)
        self._check_arguments("GenerateConfigTaskList", _arguments)
        _result: vim.profile.host.ProfileManager.ConfigTaskList = self._invoke(
            "GenerateConfigTaskList", _arguments
        )
        return _result

    @_rt.method(
        "GenerateHostProfileTaskList_Task",
        since="vim.version.version9",
        rank=9,
        privilege="System.View",
        parameters=(
            _rt.Parameter(
                "configSpec", "vim.host.ConfigSpec", since="vim.version.version9", rank=9
            ),
            _rt.Parameter("host", "vim.HostSystem", since="vim.version.version9", rank=9),
        ),
        returns=_rt.Returns(
            "vim.Task", optional=True, task_result="vim.profile.host.ProfileManager.ConfigTaskList"
        ),
    )
    def GenerateHostProfileTaskList_Task(
        self, configSpec: vim.host.ConfigSpec, host: vim.HostSystem
    ) -> _rt.TaskOf[vim.profile.host.ProfileManager.ConfigTaskList | None]:
        """Starts a task that yields ``vim.profile.host.ProfileManager.ConfigTaskList``. Since
        vSphere API 5.5.

        Args:
            configSpec: ``vim.host.ConfigSpec``, required.
            host: ``vim.HostSystem``, required.

        Privilege:
            ``System.View``
        """
        _arguments = {"configSpec": configSpec, "host": host}
        if self._rank < 9:
            self._unsupported("GenerateHostProfileTaskList_Task", 9)
        self._check_arguments("GenerateHostProfileTaskList_Task", _arguments)
        _result: _rt.TaskOf[vim.profile.host.ProfileManager.ConfigTaskList | None] = self._invoke(
            "GenerateHostProfileTaskList_Task", _arguments
        )
        return _result

    GenerateTaskList = GenerateHostProfileTaskList_Task

    @_rt.method(
        "QueryHostProfileMetadata",
        since="vim.version.version5",
        rank=5,
        privilege="System.View",
        parameters=(
            _rt.Parameter(
                "profileName",
                "TypeName",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Parameter(
                "profile",
                "vim.profile.Profile",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
        ),
        returns=_rt.Returns("vim.profile.ProfileMetadata", array=True, optional=True),
    )
    def QueryHostProfileMetadata(
        self,
        profileName: Iterable[str | _rt.TypeClass] = (),
        profile: vim.profile.Profile | None = None,
    ) -> list[vim.profile.ProfileMetadata]:
        """Returns a list of ``vim.profile.ProfileMetadata``, which may be empty. Since vSphere API
        4.0.

        Args:
            profileName: List of ``TypeName``, optional.
            profile: ``vim.profile.Profile``, optional. Since vSphere API 5.0.

        Privilege:
            ``System.View``
        """
        _arguments = {"profileName": _rt.type_names("profileName", profileName), "profile": profile}
        if self._rank < 5:
            self._unsupported("QueryHostProfileMetadata", 5)
        if profile is not None and self._rank < 7:
            self._unsupported("QueryHostProfileMetadata(profile)", 7)
        _result: list[vim.profile.ProfileMetadata] = self._invoke(
            "QueryHostProfileMetadata", _arguments
        )
        return _result

    QueryProfileMetadata = QueryHostProfileMetadata

    @_rt.method(
        "QueryProfileStructure",
        since="vim.version.version7",
        rank=7,
        privilege="System.View",
        parameters=(
            _rt.Parameter(
                "profile",
                "vim.profile.Profile",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
        ),
        returns=_rt.Returns("vim.profile.ProfileStructure"),
    )
    def QueryProfileStructure(
        self, profile: vim.profile.Profile | None = None
    ) -> vim.profile.ProfileStructure:
        """Returns ``vim.profile.ProfileStructure``. Since vSphere API 5.0.

        Args:
            profile: ``vim.profile.Profile``, optional.

        Privilege:
            ``System.View``
        """
        _arguments = {"profile": profile}
        if self._rank < 7:
            self._unsupported("QueryProfileStructure", 7)
        _result: vim.profile.ProfileStructure = self._invoke("QueryProfileStructure", _arguments)
        return _result

    @_rt.method(
        "CreateDefaultProfile",
        since="vim.version.version5",
        rank=5,
        privilege="System.View",
        parameters=(
            _rt.Parameter("profileType", "TypeName", since="vim.version.version5", rank=5),
            _rt.Parameter(
                "profileTypeName", "string", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Parameter(
                "profile",
                "vim.profile.Profile",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
        ),
        returns=_rt.Returns("vim.profile.ApplyProfile"),
    )
    def CreateDefaultProfile(
        self,
        profileType: str | _rt.TypeClass,
        profileTypeName: str | None = None,
        profile: vim.profile.Profile | None = None,
    ) -> vim.profile.ApplyProfile:
        """Returns ``vim.profile.ApplyProfile``. Since vSphere API 4.0.

        Args:
            profileType: ``TypeName``, required.
            profileTypeName: ``string``, optional. Since vSphere API 5.0.
            profile: ``vim.profile.Profile``, optional. Since vSphere API 5.0.

        Privilege:
            ``System.View``
        """
        _arguments = {
            "profileType": _rt.type_name(profileType),
            "profileTypeName": profileTypeName,
            "profile": profile,
        }
        if self._rank < 5:
            self._unsupported("CreateDefaultProfile", 5)
        if profileTypeName is not None and self._rank < 7:
            self._unsupported("CreateDefaultProfile(profileTypeName)", 7)
        if profile is not None and self._rank < 7:
            self._unsupported("CreateDefaultProfile(profile)", 7)
        _result: vim.profile.ApplyProfile = self._invoke("CreateDefaultProfile", _arguments)
        return _result

    @_rt.method(
        "UpdateAnswerFile_Task",
        since="vim.version.version7",
        rank=7,
        privilege="Profile.Edit",
        raises=(vim.fault.AnswerFileUpdateFailed,),
        parameters=(
            _rt.Parameter("host", "vim.HostSystem", since="vim.version.version7", rank=7),
            _rt.Parameter(
                "configSpec",
                "vim.profile.host.ProfileManager.AnswerFileCreateSpec",
                since="vim.version.version7",
                rank=7,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def UpdateAnswerFile_Task(
        self, host: vim.HostSystem, configSpec: vim.profile.host.ProfileManager.AnswerFileCreateSpec
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 5.0.

        Args:
            host: ``vim.HostSystem``, required.
            configSpec: ``vim.profile.host.ProfileManager.AnswerFileCreateSpec``, required.

        Raises:
            vim.fault.AnswerFileUpdateFailed: Not described.

        Privilege:
            ``Profile.Edit``
        """
        _arguments = {"host": host, "configSpec": configSpec}
        if self._rank < 7:
            self._unsupported("UpdateAnswerFile_Task", 7)
        self._check_arguments("UpdateAnswerFile_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("UpdateAnswerFile_Task", _arguments)
        return _result

    UpdateAnswerFile = UpdateAnswerFile_Task

    @_rt.method(
        "RetrieveAnswerFile",
        since="vim.version.version7",
        rank=7,
        parameters=(
            _rt.Parameter(
                "host",
                "vim.HostSystem",
                since="vim.version.version7",
                rank=7,
                privilege="Profile.Edit",
            ),
        ),
        returns=_rt.Returns("vim.profile.host.AnswerFile", optional=True),
    )
    def RetrieveAnswerFile(self, host: vim.HostSystem) -> vim.profile.host.AnswerFile | None:
        """Returns ``vim.profile.host.AnswerFile``, or None. Since vSphere API 5.0.

        Args:
            host: ``vim.HostSystem``, required. The privilege ``Profile.Edit`` is needed on it.
        """
        _arguments = {"host": host}
        if self._rank < 7:
            self._unsupported("RetrieveAnswerFile", 7)
        _result: vim.profile.host.AnswerFile | None = self._invoke("RetrieveAnswerFile", _arguments)
        return _result

    @_rt.method(
        "RetrieveAnswerFileForProfile",
        since="vim.version.version8",
        rank=8,
        parameters=(
            _rt.Parameter(
                "host",
                "vim.HostSystem",
                since="vim.version.version8",
                rank=8,
                privilege="Profile.Edit",
            ),
            _rt.Parameter(
                "applyProfile",
                "vim.profile.host.HostApplyProfile",
                since="vim.version.version8",
                rank=8,
            ),
        ),
        returns=_rt.Returns("vim.profile.host.AnswerFile", optional=True),
    )
    def RetrieveAnswerFileForProfile(
        self, host: vim.HostSystem, applyProfile: vim.profile.host.HostApplyProfile
    ) -> vim.profile.host.AnswerFile | None:
        """Returns ``vim.profile.host.AnswerFile``, or None. Since vSphere API 5.1.

        Args:
            host: ``vim.HostSystem``, required. The privilege ``Profile.Edit`` is needed on it.
            applyProfile: ``vim.profile.host.HostApplyProfile``, required.
        """
        _arguments = {"host": host, "applyProfile": applyProfile}
        if self._rank < 8:
            self._unsupported("RetrieveAnswerFileForProfile", 8)
        self._check_arguments("RetrieveAnswerFileForProfile", _arguments)
        _result: vim.profile.host.AnswerFile | None = self._invoke(
            "RetrieveAnswerFileForProfile", _arguments
        )
        return _result

    @_rt.method(
        "ExportAnswerFile_Task",
        since="vim.version.version7",
        rank=7,
        privilege="Profile.Export",
        parameters=(_rt.Parameter("host", "vim.HostSystem", since="vim.version.version7", rank=7),),
        returns=_rt.Returns("vim.Task", task_result="string"),
    )
    def ExportAnswerFile_Task(self, host: vim.HostSystem) -> _rt.TaskOf[str]:
        """Starts a task that yields ``string``. Since vSphere API 5.0.

        Args:
            host: ``vim.HostSystem``, required.

        Privilege:
            ``Profile.Export``
        """
        _arguments = {"host": host}
        if self._rank < 7:
            self._unsupported("ExportAnswerFile_Task", 7)
        _result: _rt.TaskOf[str] = self._invoke("ExportAnswerFile_Task", _arguments)
        return _result

    ExportAnswerFile = ExportAnswerFile_Task

    @_rt.method(
        "CheckAnswerFileStatus_Task",
        since="vim.version.version7",
        rank=7,
        privilege="System.View",
        parameters=(
            _rt.Parameter(
                "host", "vim.HostSystem", array=True, since="vim.version.version7", rank=7
            ),
        ),
        returns=_rt.Returns(
            "vim.Task",
            optional=True,
            task_result="vim.profile.host.AnswerFileStatusResult",
            task_result_array=True,
        ),
    )
    def CheckAnswerFileStatus_Task(
        self, host: Iterable[vim.HostSystem]
    ) -> _rt.TaskOf[list[vim.profile.host.AnswerFileStatusResult] | None]:
        """Starts a task that yields a list of ``vim.profile.host.AnswerFileStatusResult``. Since
        vSphere API 5.0.

        Args:
            host: List of ``vim.HostSystem``, required.

        Privilege:
            ``System.View``
        """
        _arguments = {"host": _rt.array("host", host)}
        if self._rank < 7:
            self._unsupported("CheckAnswerFileStatus_Task", 7)
        _result: _rt.TaskOf[list[vim.profile.host.AnswerFileStatusResult] | None] = self._invoke(
            "CheckAnswerFileStatus_Task", _arguments
        )
        return _result

    CheckAnswerFileStatus = CheckAnswerFileStatus_Task

    @_rt.method(
        "QueryAnswerFileStatus",
        since="vim.version.version7",
        rank=7,
        privilege="System.View",
        parameters=(
            _rt.Parameter(
                "host", "vim.HostSystem", array=True, since="vim.version.version7", rank=7
            ),
        ),
        returns=_rt.Returns("vim.profile.host.AnswerFileStatusResult", array=True, optional=True),
    )
    def QueryAnswerFileStatus(
        self, host: Iterable[vim.HostSystem]
    ) -> list[vim.profile.host.AnswerFileStatusResult]:
        """Returns a list of ``vim.profile.host.AnswerFileStatusResult``, which may be empty. Since
        vSphere API 5.0.

        Args:
            host: List of ``vim.HostSystem``, required.

        Privilege:
            ``System.View``
        """
        _arguments = {"host": _rt.array("host", host)}
        if self._rank < 7:
            self._unsupported("QueryAnswerFileStatus", 7)
        _result: list[vim.profile.host.AnswerFileStatusResult] = self._invoke(
            "QueryAnswerFileStatus", _arguments
        )
        return _result

    @_rt.method(
        "RetrieveHostCustomizations",
        since="vim.version.version11",
        rank=11,
        parameters=(
            _rt.Parameter(
                "hosts",
                "vim.HostSystem",
                array=True,
                optional=True,
                since="vim.version.version11",
                rank=11,
                privilege="Profile.Edit",
            ),
        ),
        returns=_rt.Returns(
            "vim.profile.host.ProfileManager.StructuredCustomizations", array=True, optional=True
        ),
    )
    def RetrieveHostCustomizations(
        self, hosts: Iterable[vim.HostSystem] = ()
    ) -> list[vim.profile.host.ProfileManager.StructuredCustomizations]:
        """Returns a list of ``vim.profile.host.ProfileManager.StructuredCustomizations``, which may
        be empty. Since vSphere API 6.5.

        Args:
            hosts: List of ``vim.HostSystem``, optional. The privilege ``Profile.Edit`` is needed on
                it.
        """
        _arguments = {"hosts": _rt.array("hosts", hosts)}
        if self._rank < 11:
            self._unsupported("RetrieveHostCustomizations", 11)
        _result: list[vim.profile.host.ProfileManager.StructuredCustomizations] = self._invoke(
            "RetrieveHostCustomizations", _arguments
        )
        return _result

    def _by_name_RetrieveHostCustomizationsForProfile(
        self,
        hosts: Iterable[vim.HostSystem] = (),
        *,
        applyProfile: vim.profile.host.HostApplyProfile,
    ) -> list[vim.profile.host.ProfileManager.StructuredCustomizations]:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_RetrieveHostCustomizationsForProfile)
    @_rt.method(
        "RetrieveHostCustomizationsForProfile",
        since="vim.version.version11",
        rank=11,
        parameters=(
            _rt.Parameter(
                "hosts",
                "vim.HostSystem",
                array=True,
                optional=True,
                since="vim.version.version11",
                rank=11,
                privilege="Profile.Edit",
            ),
            _rt.Parameter(
                "applyProfile",
                "vim.profile.host.HostApplyProfile",
                since="vim.version.version11",
                rank=11,
            ),
        ),
        returns=_rt.Returns(
            "vim.profile.host.ProfileManager.StructuredCustomizations", array=True, optional=True
        ),
    )
    def RetrieveHostCustomizationsForProfile(
        self, hosts: Iterable[vim.HostSystem], applyProfile: vim.profile.host.HostApplyProfile
    ) -> list[vim.profile.host.ProfileManager.StructuredCustomizations]:
        """Returns a list of ``vim.profile.host.ProfileManager.StructuredCustomizations``, which may
        be empty. Since vSphere API 6.5.

        Args:
            hosts: List of ``vim.HostSystem``, optional. The privilege ``Profile.Edit`` is needed on
                it.
            applyProfile: ``vim.profile.host.HostApplyProfile``, required.
        """
        _rt.require("applyProfile", applyProfile)
        _arguments = {"hosts": _rt.array("hosts", hosts), "applyProfile": applyProfile}
        if self._rank < 11:
            self._unsupported("RetrieveHostCustomizationsForProfile", 11)
        self._check_arguments("RetrieveHostCustomizationsForProfile", _arguments)
        _result: list[vim.profile.host.ProfileManager.StructuredCustomizations] = self._invoke(
            "RetrieveHostCustomizationsForProfile", _arguments
        )
        return _result

    @_rt.method(
        "GenerateHostConfigTaskSpec_Task",
        since="vim.version.version11",
        rank=11,
        privilege="System.View",
        parameters=(
            _rt.Parameter(
                "hostsInfo",
                "vim.profile.host.ProfileManager.StructuredCustomizations",
                array=True,
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
        returns=_rt.Returns(
            "vim.Task",
            optional=True,
            task_result="vim.profile.host.ProfileManager.ApplyHostConfigSpec",
            task_result_array=True,
        ),
    )
    def GenerateHostConfigTaskSpec_Task(
        self, hostsInfo: Iterable[vim.profile.host.ProfileManager.StructuredCustomizations] = ()
    ) -> _rt.TaskOf[list[vim.profile.host.ProfileManager.ApplyHostConfigSpec] | None]:
        """Starts a task that yields a list of
        ``vim.profile.host.ProfileManager.ApplyHostConfigSpec``. Since vSphere API 6.5.

        Args:
            hostsInfo: List of ``vim.profile.host.ProfileManager.StructuredCustomizations``,
                optional.

        Privilege:
            ``System.View``
        """
        _arguments = {"hostsInfo": _rt.array("hostsInfo", hostsInfo)}
        if self._rank < 11:
            self._unsupported("GenerateHostConfigTaskSpec_Task", 11)
        self._check_arguments("GenerateHostConfigTaskSpec_Task", _arguments)
        _result: _rt.TaskOf[list[vim.profile.host.ProfileManager.ApplyHostConfigSpec] | None] = (
            self._invoke("GenerateHostConfigTaskSpec_Task", _arguments)
        )
        return _result

    GenerateHostConfigTaskSpec = GenerateHostConfigTaskSpec_Task

    @_rt.method(
        "ApplyEntitiesConfig_Task",
        since="vim.version.version11",
        rank=11,
        parameters=(
            _rt.Parameter(
                "applyConfigSpecs",
                "vim.profile.host.ProfileManager.ApplyHostConfigSpec",
                array=True,
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
        returns=_rt.Returns(
            "vim.Task",
            optional=True,
            task_result="vim.profile.host.ProfileManager.ApplyHostConfigResult",
            task_result_array=True,
        ),
    )
    def ApplyEntitiesConfig_Task(
        self, applyConfigSpecs: Iterable[vim.profile.host.ProfileManager.ApplyHostConfigSpec] = ()
    ) -> _rt.TaskOf[list[vim.profile.host.ProfileManager.ApplyHostConfigResult] | None]:
        """Starts a task that yields a list of
        ``vim.profile.host.ProfileManager.ApplyHostConfigResult``. Since vSphere API 6.5.

        Args:
            applyConfigSpecs: List of ``vim.profile.host.ProfileManager.ApplyHostConfigSpec``,
                optional.
        """
        _arguments = {"applyConfigSpecs": _rt.array("applyConfigSpecs", applyConfigSpecs)}
        if self._rank < 11:
            self._unsupported("ApplyEntitiesConfig_Task", 11)
        self._check_arguments("ApplyEntitiesConfig_Task", _arguments)
        _result: _rt.TaskOf[list[vim.profile.host.ProfileManager.ApplyHostConfigResult] | None] = (
            self._invoke("ApplyEntitiesConfig_Task", _arguments)
        )
        return _result

    ApplyEntitiesConfiguration = ApplyEntitiesConfig_Task

    @_rt.method(
        "ValidateHostProfileComposition_Task",
        since="vim.version.version11",
        rank=11,
        privilege="Profile.Edit",
        parameters=(
            _rt.Parameter("source", "vim.profile.Profile", since="vim.version.version11", rank=11),
            _rt.Parameter(
                "targets",
                "vim.profile.Profile",
                array=True,
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Parameter(
                "toBeMerged",
                "vim.profile.host.HostApplyProfile",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Parameter(
                "toReplaceWith",
                "vim.profile.host.HostApplyProfile",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Parameter(
                "toBeDeleted",
                "vim.profile.host.HostApplyProfile",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Parameter(
                "enableStatusToBeCopied",
                "vim.profile.host.HostApplyProfile",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Parameter(
                "errorOnly", "boolean", optional=True, since="vim.version.version11", rank=11
            ),
        ),
        returns=_rt.Returns(
            "vim.Task",
            optional=True,
            task_result="vim.profile.host.ProfileManager.CompositionValidationResult",
        ),
    )
    def ValidateHostProfileComposition_Task(
        self,
        source: vim.profile.Profile,
        targets: Iterable[vim.profile.Profile] = (),
        toBeMerged: vim.profile.host.HostApplyProfile | None = None,
        toReplaceWith: vim.profile.host.HostApplyProfile | None = None,
        toBeDeleted: vim.profile.host.HostApplyProfile | None = None,
        enableStatusToBeCopied: vim.profile.host.HostApplyProfile | None = None,
        errorOnly: bool | None = None,
    ) -> _rt.TaskOf[vim.profile.host.ProfileManager.CompositionValidationResult | None]:
        """Starts a task that yields
        ``vim.profile.host.ProfileManager.CompositionValidationResult``. Since vSphere API 6.5.

        Args:
            source: ``vim.profile.Profile``, required.
            targets: List of ``vim.profile.Profile``, optional.
            toBeMerged: ``vim.profile.host.HostApplyProfile``, optional.
            toReplaceWith: ``vim.profile.host.HostApplyProfile``, optional.
            toBeDeleted: ``vim.profile.host.HostApplyProfile``, optional.
            enableStatusToBeCopied: ``vim.profile.host.HostApplyProfile``, optional.
            errorOnly: ``boolean``, optional.

        Privilege:
            ``Profile.Edit``
        """
        _arguments = {
            "source": source,
            "targets": _rt.array("targets", targets),
            "toBeMerged": toBeMerged,
            "toReplaceWith": toReplaceWith,
            "toBeDeleted": toBeDeleted,
            "enableStatusToBeCopied": enableStatusToBeCopied,
            "errorOnly": errorOnly,
        }
        if self._rank < 11:
            self._unsupported("ValidateHostProfileComposition_Task", 11)
        self._check_arguments("ValidateHostProfileComposition_Task", _arguments)
        _result: _rt.TaskOf[vim.profile.host.ProfileManager.CompositionValidationResult | None] = (
            self._invoke("ValidateHostProfileComposition_Task", _arguments)
        )
        return _result

    ValidateComposition = ValidateHostProfileComposition_Task

    @_rt.method(
        "CompositeHostProfile_Task",
        since="vim.version.version11",
        rank=11,
        privilege="Profile.Edit",
        parameters=(
            _rt.Parameter("source", "vim.profile.Profile", since="vim.version.version11", rank=11),
            _rt.Parameter(
                "targets",
                "vim.profile.Profile",
                array=True,
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Parameter(
                "toBeMerged",
                "vim.profile.host.HostApplyProfile",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Parameter(
                "toBeReplacedWith",
                "vim.profile.host.HostApplyProfile",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Parameter(
                "toBeDeleted",
                "vim.profile.host.HostApplyProfile",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Parameter(
                "enableStatusToBeCopied",
                "vim.profile.host.HostApplyProfile",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
        returns=_rt.Returns(
            "vim.Task",
            optional=True,
            task_result="vim.profile.host.ProfileManager.CompositionResult",
        ),
    )
    def CompositeHostProfile_Task(
        self,
        source: vim.profile.Profile,
        targets: Iterable[vim.profile.Profile] = (),
        toBeMerged: vim.profile.host.HostApplyProfile | None = None,
        toBeReplacedWith: vim.profile.host.HostApplyProfile | None = None,
        toBeDeleted: vim.profile.host.HostApplyProfile | None = None,
        enableStatusToBeCopied: vim.profile.host.HostApplyProfile | None = None,
    ) -> _rt.TaskOf[vim.profile.host.ProfileManager.CompositionResult | None]:
        """Starts a task that yields ``vim.profile.host.ProfileManager.CompositionResult``. Since
        vSphere API 6.5.

        Args:
            source: ``vim.profile.Profile``, required.
            targets: List of ``vim.profile.Profile``, optional.
            toBeMerged: ``vim.profile.host.HostApplyProfile``, optional.
            toBeReplacedWith: ``vim.profile.host.HostApplyProfile``, optional.
            toBeDeleted: ``vim.profile.host.HostApplyProfile``, optional.
            enableStatusToBeCopied: ``vim.profile.host.HostApplyProfile``, optional.

        Privilege:
            ``Profile.Edit``
        """
        _arguments = {
            "source": source,
            "targets": _rt.array("targets", targets),
            "toBeMerged": toBeMerged,
            "toBeReplacedWith": toBeReplacedWith,
            "toBeDeleted": toBeDeleted,
            "enableStatusToBeCopied": enableStatusToBeCopied,
        }
        if self._rank < 11:
            self._unsupported("CompositeHostProfile_Task", 11)
        self._check_arguments("CompositeHostProfile_Task", _arguments)
        _result: _rt.TaskOf[vim.profile.host.ProfileManager.CompositionResult | None] = (
            self._invoke("CompositeHostProfile_Task", _arguments)
        )
        return _result

    CompositeProfile = CompositeHostProfile_Task
