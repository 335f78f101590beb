# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.Extension``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.Extension",
    wire_name="Extension",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("description", "vim.Description", since="vim.version.version2", rank=2),
        _rt.Property("key", "string", since="vim.version.version2", rank=2),
        _rt.Property("company", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("type", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("version", "string", since="vim.version.version2", rank=2),
        _rt.Property("subjectName", "string", optional=True, since="vim.version.version2", rank=2),
        _rt.Property(
            "server",
            "vim.Extension.ServerInfo",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "client",
            "vim.Extension.ClientInfo",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "taskList",
            "vim.Extension.TaskTypeInfo",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "eventList",
            "vim.Extension.EventTypeInfo",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "faultList",
            "vim.Extension.FaultTypeInfo",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "privilegeList",
            "vim.Extension.PrivilegeInfo",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "resourceList",
            "vim.Extension.ResourceInfo",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property("lastHeartbeatTime", "dateTime", since="vim.version.version2", rank=2),
        _rt.Property(
            "healthInfo",
            "vim.Extension.HealthInfo",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "ovfConsumerInfo",
            "vim.Extension.OvfConsumerInfo",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "extendedProductInfo",
            "vim.ext.ExtendedProductInfo",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "managedEntityInfo",
            "vim.ext.ManagedEntityInfo",
            array=True,
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "shownInSolutionManager", "boolean", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property(
            "solutionManagerInfo",
            "vim.ext.SolutionManagerInfo",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
    ),
)
class Extension(vmodl.DynamicData):
    """The data object ``vim.Extension``.

    Fields:
        - ``description``: ``vim.Description``, required.
        - ``key``: ``string``, required.
        - ``company``: ``string``, optional. Since vSphere API 4.0.
        - ``type``: ``string``, optional. Since vSphere API 4.0.
        - ``version``: ``string``, required.
        - ``subjectName``: ``string``, optional.
        - ``server``: List of ``vim.Extension.ServerInfo``, optional.
        - ``client``: List of ``vim.Extension.ClientInfo``, optional.
        - ``taskList``: List of ``vim.Extension.TaskTypeInfo``, optional.
        - ``eventList``: List of ``vim.Extension.EventTypeInfo``, optional.
        - ``faultList``: List of ``vim.Extension.FaultTypeInfo``, optional.
        - ``privilegeList``: List of ``vim.Extension.PrivilegeInfo``, optional.
        - ``resourceList``: List of ``vim.Extension.ResourceInfo``, optional.
        - ``lastHeartbeatTime``: ``dateTime``, required.
        - ``healthInfo``: ``vim.Extension.HealthInfo``, optional. Since vSphere API 4.0.
        - ``ovfConsumerInfo``: ``vim.Extension.OvfConsumerInfo``, optional. Since vSphere API 5.0.
        - ``extendedProductInfo``: ``vim.ext.ExtendedProductInfo``, optional. Since vSphere API 5.0.
        - ``managedEntityInfo``: List of ``vim.ext.ManagedEntityInfo``, optional. Since vSphere API
          5.0.
        - ``shownInSolutionManager``: ``boolean``, optional. Since vSphere API 5.0.
        - ``solutionManagerInfo``: ``vim.ext.SolutionManagerInfo``, optional. Since vSphere API 5.0.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/Extension.rst``
    """

    @_rt.data(
        "vim.Extension.ClientInfo",
        wire_name="ExtensionClientInfo",
        since="vim.version.version2",
        rank=2,
        properties=lambda: (
            _rt.Property("version", "string", since="vim.version.version2", rank=2),
            _rt.Property("description", "vim.Description", since="vim.version.version2", rank=2),
            _rt.Property("company", "string", since="vim.version.version2", rank=2),
            _rt.Property("type", "string", since="vim.version.version2", rank=2),
            _rt.Property("url", "string", since="vim.version.version2", rank=2),
        ),
    )
    class ClientInfo(vmodl.DynamicData):
        """The data object ``vim.Extension.ClientInfo``, on the wire ``ExtensionClientInfo``.

        Fields:
            - ``version``: ``string``, required.
            - ``description``: ``vim.Description``, required.
            - ``company``: ``string``, required.
            - ``type``: ``string``, required.
            - ``url``: ``string``, required.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/Extension/ClientInfo.rst``
        """

        version: str = ""
        """``string``, required. Since VI API 2.5."""
        description: vim.Description = _rt.UNSET
        """``vim.Description``, required. Since VI API 2.5."""
        company: str = ""
        """``string``, required. Since VI API 2.5."""
        type: str = ""
        """``string``, required. Since VI API 2.5."""
        url: str = ""
        """``string``, required. Since VI API 2.5."""

    @_rt.data(
        "vim.Extension.EventTypeInfo",
        wire_name="ExtensionEventTypeInfo",
        since="vim.version.version2",
        rank=2,
        properties=lambda: (
            _rt.Property("eventID", "string", since="vim.version.version2", rank=2),
            _rt.Property(
                "eventTypeSchema", "string", optional=True, since="vim.version.version5", rank=5
            ),
        ),
    )
    class EventTypeInfo(vmodl.DynamicData):
        """The data object ``vim.Extension.EventTypeInfo``, on the wire ``ExtensionEventTypeInfo``.

        Fields:
            - ``eventID``: ``string``, required.
            - ``eventTypeSchema``: ``string``, optional. Since vSphere API 4.0.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/Extension/EventTypeInfo.rst``
        """

        eventID: str = ""
        """``string``, required. Since VI API 2.5."""
        eventTypeSchema: str | None = None
        """``string``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.Extension.FaultTypeInfo",
        wire_name="ExtensionFaultTypeInfo",
        since="vim.version.version2",
        rank=2,
        properties=lambda: (
            _rt.Property("faultID", "string", since="vim.version.version2", rank=2),
        ),
    )
    class FaultTypeInfo(vmodl.DynamicData):
        """The data object ``vim.Extension.FaultTypeInfo``, on the wire ``ExtensionFaultTypeInfo``.

        Fields:
            - ``faultID``: ``string``, required.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/Extension/FaultTypeInfo.rst``
        """

        faultID: str = ""
        """``string``, required. Since VI API 2.5."""

    @_rt.data(
        "vim.Extension.HealthInfo",
        wire_name="ExtensionHealthInfo",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (_rt.Property("url", "string", since="vim.version.version5", rank=5),),
    )
    class HealthInfo(vmodl.DynamicData):
        """The data object ``vim.Extension.HealthInfo``, on the wire ``ExtensionHealthInfo``.

        Fields:
            - ``url``: ``string``, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/Extension/HealthInfo.rst``
        """

        url: str = ""
        """``string``, required. Since vSphere API 4.0."""

    @_rt.data(
        "vim.Extension.OvfConsumerInfo",
        wire_name="ExtensionOvfConsumerInfo",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("callbackUrl", "string", since="vim.version.version7", rank=7),
            _rt.Property("sectionType", "string", array=True, since="vim.version.version7", rank=7),
        ),
    )
    class OvfConsumerInfo(vmodl.DynamicData):
        """The data object ``vim.Extension.OvfConsumerInfo``, on the wire ``ExtensionOvfConsumerInfo``.

        Fields:
            - ``callbackUrl``: ``string``, required.
            - ``sectionType``: List of ``string``, required.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/Extension/OvfConsumerInfo.rst``
        """

        callbackUrl: str = ""
        """``string``, required. Since vSphere API 5.0."""
        sectionType: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, required. Since vSphere API 5.0."""

    @_rt.data(
        "vim.Extension.PrivilegeInfo",
        wire_name="ExtensionPrivilegeInfo",
        since="vim.version.version2",
        rank=2,
        properties=lambda: (
            _rt.Property("privID", "string", since="vim.version.version2", rank=2),
            _rt.Property("privGroupName", "string", since="vim.version.version2", rank=2),
        ),
    )
    class PrivilegeInfo(vmodl.DynamicData):
        """The data object ``vim.Extension.PrivilegeInfo``, on the wire ``ExtensionPrivilegeInfo``.

        Fields:
            - ``privID``: ``string``, required.
            - ``privGroupName``: ``string``, required.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/Extension/PrivilegeInfo.rst``
        """

        privID: str = ""
        """``string``, required. Since VI API 2.5."""
        privGroupName: str = ""
        """``string``, required. Since VI API 2.5."""

    @_rt.data(
        "vim.Extension.ResourceInfo",
        wire_name="ExtensionResourceInfo",
        since="vim.version.version2",
        rank=2,
        properties=lambda: (
            _rt.Property("locale", "string", since="vim.version.version2", rank=2),
            _rt.Property("module", "string", since="vim.version.version2", rank=2),
            _rt.Property("data", "vim.KeyValue", array=True, since="vim.version.version2", rank=2),
        ),
    )
    class ResourceInfo(vmodl.DynamicData):
        """The data object ``vim.Extension.ResourceInfo``, on the wire ``ExtensionResourceInfo``.

        Fields:
            - ``locale``: ``string``, required.
            - ``module``: ``string``, required.
            - ``data``: List of ``vim.KeyValue``, required.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/Extension/ResourceInfo.rst``
        """

        locale: str = ""
        """``string``, required. Since VI API 2.5."""
        module: str = ""
        """``string``, required. Since VI API 2.5."""
        data: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
        """List of ``vim.KeyValue``, required. Since VI API 2.5."""

    @_rt.data(
        "vim.Extension.ServerInfo",
        wire_name="ExtensionServerInfo",
        since="vim.version.version2",
        rank=2,
        properties=lambda: (
            _rt.Property("url", "string", since="vim.version.version2", rank=2),
            _rt.Property("description", "vim.Description", since="vim.version.version2", rank=2),
            _rt.Property("company", "string", since="vim.version.version2", rank=2),
            _rt.Property("type", "string", since="vim.version.version2", rank=2),
            _rt.Property("adminEmail", "string", array=True, since="vim.version.version2", rank=2),
            _rt.Property(
                "serverThumbprint", "string", optional=True, since="vim.version.version6", rank=6
            ),
            _rt.Property(
                "serverCertificate", "string", optional=True, since="vim.version.v8_0_2_0", rank=31
            ),
        ),
    )
    class ServerInfo(vmodl.DynamicData):
        """The data object ``vim.Extension.ServerInfo``, on the wire ``ExtensionServerInfo``.

        Fields:
            - ``url``: ``string``, required.
            - ``description``: ``vim.Description``, required.
            - ``company``: ``string``, required.
            - ``type``: ``string``, required.
            - ``adminEmail``: List of ``string``, required.
            - ``serverThumbprint``: ``string``, optional. Since vSphere API 4.1.
            - ``serverCertificate``: ``string``, optional. Since vSphere API 8.0.2.0.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/Extension/ServerInfo.rst``
        """

        url: str = ""
        """``string``, required. Since VI API 2.5."""
        description: vim.Description = _rt.UNSET
        """``vim.Description``, required. Since VI API 2.5."""
        company: str = ""
        """``string``, required. Since VI API 2.5."""
        type: str = ""
        """``string``, required. Since VI API 2.5."""
        adminEmail: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, required. Since VI API 2.5."""
        serverThumbprint: str | None = None
        """``string``, optional. Since vSphere API 4.1."""
        serverCertificate: str | None = None
        """``string``, optional. Since vSphere API 8.0.2.0."""

    @_rt.data(
        "vim.Extension.TaskTypeInfo",
        wire_name="ExtensionTaskTypeInfo",
        since="vim.version.version2",
        rank=2,
        properties=lambda: (
            _rt.Property("taskID", "string", since="vim.version.version2", rank=2),
        ),
    )
    class TaskTypeInfo(vmodl.DynamicData):
        """The data object ``vim.Extension.TaskTypeInfo``, on the wire ``ExtensionTaskTypeInfo``.

        Fields:
            - ``taskID``: ``string``, required.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/Extension/TaskTypeInfo.rst``
        """

        taskID: str = ""
        """``string``, required. Since VI API 2.5."""

    description: vim.Description = _rt.UNSET
    """``vim.Description``, required. Since VI API 2.5."""
    key: str = ""
    """``string``, required. Since VI API 2.5."""
    company: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    type: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    version: str = ""
    """``string``, required. Since VI API 2.5."""
    subjectName: str | None = None
    """``string``, optional. Since VI API 2.5."""
    server: _rt.Field[list[vim.Extension.ServerInfo], Iterable[vim.Extension.ServerInfo]] = (
        _rt.EMPTY
    )
    """List of ``vim.Extension.ServerInfo``, optional. Since VI API 2.5."""
    client: _rt.Field[list[vim.Extension.ClientInfo], Iterable[vim.Extension.ClientInfo]] = (
        _rt.EMPTY
    )
    """List of ``vim.Extension.ClientInfo``, optional. Since VI API 2.5."""
    taskList: _rt.Field[list[vim.Extension.TaskTypeInfo], Iterable[vim.Extension.TaskTypeInfo]] = (
        _rt.EMPTY
    )
    """List of ``vim.Extension.TaskTypeInfo``, optional. Since VI API 2.5."""
    eventList: _rt.Field[
        list[vim.Extension.EventTypeInfo], Iterable[vim.Extension.EventTypeInfo]
    ] = _rt.EMPTY
    """List of ``vim.Extension.EventTypeInfo``, optional. Since VI API 2.5."""
    faultList: _rt.Field[
        list[vim.Extension.FaultTypeInfo], Iterable[vim.Extension.FaultTypeInfo]
    ] = _rt.EMPTY
    """List of ``vim.Extension.FaultTypeInfo``, optional. Since VI API 2.5."""
    privilegeList: _rt.Field[
        list[vim.Extension.PrivilegeInfo], Iterable[vim.Extension.PrivilegeInfo]
    ] = _rt.EMPTY
    """List of ``vim.Extension.PrivilegeInfo``, optional. Since VI API 2.5."""
    resourceList: _rt.Field[
        list[vim.Extension.ResourceInfo], Iterable[vim.Extension.ResourceInfo]
    ] = _rt.EMPTY
    """List of ``vim.Extension.ResourceInfo``, optional. Since VI API 2.5."""
    lastHeartbeatTime: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since VI API 2.5."""
    healthInfo: vim.Extension.HealthInfo | None = None
    """``vim.Extension.HealthInfo``, optional. Since vSphere API 4.0."""
    ovfConsumerInfo: vim.Extension.OvfConsumerInfo | None = None
    """``vim.Extension.OvfConsumerInfo``, optional. Since vSphere API 5.0."""
    extendedProductInfo: vim.ext.ExtendedProductInfo | None = None
    """``vim.ext.ExtendedProductInfo``, optional. Since vSphere API 5.0."""
    managedEntityInfo: _rt.Field[
        list[vim.ext.ManagedEntityInfo], Iterable[vim.ext.ManagedEntityInfo]
    ] = _rt.EMPTY
    """List of ``vim.ext.ManagedEntityInfo``, optional. Since vSphere API 5.0."""
    shownInSolutionManager: bool | None = None
    """``boolean``, optional. Since vSphere API 5.0."""
    solutionManagerInfo: vim.ext.SolutionManagerInfo | None = None
    """``vim.ext.SolutionManagerInfo``, optional. Since vSphere API 5.0."""
