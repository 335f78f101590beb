# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.ServiceInstanceContent``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.ServiceInstanceContent",
    wire_name="ServiceContent",
    properties=(
        _rt.Property("rootFolder", "vim.Folder"),
        _rt.Property("propertyCollector", "vmodl.query.PropertyCollector"),
        _rt.Property(
            "viewManager",
            "vim.view.ViewManager",
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property("about", "vim.AboutInfo"),
        _rt.Property("setting", "vim.option.OptionManager", optional=True),
        _rt.Property("userDirectory", "vim.UserDirectory", optional=True),
        _rt.Property("sessionManager", "vim.SessionManager", optional=True),
        _rt.Property("authorizationManager", "vim.AuthorizationManager", optional=True),
        _rt.Property(
            "serviceManager",
            "vim.ServiceManager",
            optional=True,
            since="vim.version.version8",
            rank=8,
        ),
        _rt.Property("perfManager", "vim.PerformanceManager", optional=True),
        _rt.Property("scheduledTaskManager", "vim.scheduler.ScheduledTaskManager", optional=True),
        _rt.Property("alarmManager", "vim.alarm.AlarmManager", optional=True),
        _rt.Property("eventManager", "vim.event.EventManager", optional=True),
        _rt.Property("taskManager", "vim.TaskManager", optional=True),
        _rt.Property(
            "extensionManager",
            "vim.ExtensionManager",
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property("customizationSpecManager", "vim.CustomizationSpecManager", optional=True),
        _rt.Property("customFieldsManager", "vim.CustomFieldsManager", optional=True),
        _rt.Property("accountManager", "vim.host.LocalAccountManager", optional=True),
        _rt.Property("diagnosticManager", "vim.DiagnosticManager", optional=True),
        _rt.Property("licenseManager", "vim.LicenseManager", optional=True),
        _rt.Property("searchIndex", "vim.SearchIndex", optional=True),
        _rt.Property(
            "fileManager", "vim.FileManager", optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "datastoreNamespaceManager",
            "vim.DatastoreNamespaceManager",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "virtualDiskManager",
            "vim.VirtualDiskManager",
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "virtualizationManager",
            "vim.VirtualizationManager",
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "snmpSystem", "vim.host.SnmpSystem", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "vmProvisioningChecker",
            "vim.vm.check.ProvisioningChecker",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "vmCompatibilityChecker",
            "vim.vm.check.CompatibilityChecker",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "ovfManager", "vim.OvfManager", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "ipPoolManager",
            "vim.IpPoolManager",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "dvSwitchManager",
            "vim.dvs.DistributedVirtualSwitchManager",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "hostProfileManager",
            "vim.profile.host.ProfileManager",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "clusterProfileManager",
            "vim.profile.cluster.ProfileManager",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "complianceManager",
            "vim.profile.ComplianceManager",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "localizationManager",
            "vim.LocalizationManager",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "storageResourceManager",
            "vim.StorageResourceManager",
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
        _rt.Property(
            "guestOperationsManager",
            "vim.vm.guest.GuestOperationsManager",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
    ),
)
class ServiceInstanceContent(vmodl.DynamicData):
    """Where to find everything: the root of the inventory, the managers of the service, and facts
    about the product. A manager that this product does not have is left unset; a host agent has
    fewer than vCenter Server.

    Optional references in here are None where the server lacks the service, though annotated as
    there.

    Fields:
        - ``rootFolder``: Folder at the top of the inventory.
        - ``propertyCollector``: Default collector for reading properties; every session has its own
          state in it.
        - ``viewManager``: Makes views, which are object lists that the server keeps up to date.
        - ``about``: Product, version and API version of the server.
        - ``setting``: Settings of vCenter Server.
        - ``userDirectory``: Looks up users and groups.
        - ``sessionManager``: Logs in and out.
        - ``authorizationManager``: Knows roles and permissions.
        - ``serviceManager``: Knows further services on the same machine.
        - ``perfManager``: Collects performance figures.
        - ``scheduledTaskManager``: Runs operations at set times.
        - ``alarmManager``: Watches conditions and reacts to them.
        - ``eventManager``: Records what happens and searches the record.
        - ``taskManager``: Knows the tasks of the server.
        - ``extensionManager``: Registers extensions, which is required before they can create
          tasks.
        - ``customizationSpecManager``: Stores settings for customizing guests.
        - ``customFieldsManager``: Defines custom fields.
        - ``accountManager``: Administers accounts that are local to a host.
        - ``diagnosticManager``: Reads log files and makes support bundles.
        - ``licenseManager``: Administers licenses.
        - ``searchIndex``: Finds objects quickly by name, address or identifier.
        - ``fileManager``: Copies, moves and deletes files on datastores.
        - ``datastoreNamespaceManager``: Creates and deletes directories on datastores that lack
          ordinary ones.
        - ``virtualDiskManager``: Works on virtual disks that no machine is using.
        - ``virtualizationManager``: Was meant for turning physical machines into virtual ones.
        - ``snmpSystem``: Sets up SNMP, where the platform has it.
        - ``vmProvisioningChecker``: Judges in advance whether a machine could be moved or copied.
        - ``vmCompatibilityChecker``: Judges whether a machine and a host fit together.
        - ``ovfManager``: Reads and writes OVF descriptors.
        - ``ipPoolManager``: Administers ranges of addresses for networks.
        - ``dvSwitchManager``: Answers questions about distributed switches.
        - ``hostProfileManager``: Administers profiles of hosts.
        - ``clusterProfileManager``: Administers profiles of clusters.
        - ``complianceManager``: Compares objects with their profiles.
        - ``localizationManager``: Offers the message catalogs of the server, for clients that
          translate by themselves.
        - ``storageResourceManager``: Balances load and space among datastores.
        - ``guestOperationsManager``: Works with files and processes inside a guest.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.ServiceInstanceContent.md``
        ``vim/ServiceInstanceContent.rst``
    """

    rootFolder: vim.Folder
    """Folder at the top of the inventory. Searches for objects begin here."""
    propertyCollector: vmodl.query.PropertyCollector
    """Default collector for reading properties; every session has its own state in it."""
    viewManager: vim.view.ViewManager
    """Makes views, which are object lists that the server keeps up to date.

    Since:
        VI API 2.5 (``vim.version.version2``)
    """
    about: vim.AboutInfo
    """Product, version and API version of the server."""
    setting: vim.option.OptionManager
    """Settings of vCenter Server. Hosts keep theirs elsewhere."""
    userDirectory: vim.UserDirectory
    """Looks up users and groups."""
    sessionManager: vim.SessionManager
    """Logs in and out."""
    authorizationManager: vim.AuthorizationManager
    """Knows roles and permissions."""
    serviceManager: vim.ServiceManager
    """Knows further services on the same machine.

    Since:
        vSphere API 5.1 (``vim.version.version8``)
    """
    perfManager: vim.PerformanceManager
    """Collects performance figures."""
    scheduledTaskManager: vim.scheduler.ScheduledTaskManager
    """Runs operations at set times."""
    alarmManager: vim.alarm.AlarmManager
    """Watches conditions and reacts to them."""
    eventManager: vim.event.EventManager
    """Records what happens and searches the record."""
    taskManager: vim.TaskManager
    """Knows the tasks of the server."""
    extensionManager: vim.ExtensionManager
    """Registers extensions, which is required before they can create tasks.

    Since:
        VI API 2.5 (``vim.version.version2``)
    """
    customizationSpecManager: vim.CustomizationSpecManager
    """Stores settings for customizing guests."""
    customFieldsManager: vim.CustomFieldsManager
    """Defines custom fields."""
    accountManager: vim.host.LocalAccountManager
    """Administers accounts that are local to a host."""
    diagnosticManager: vim.DiagnosticManager
    """Reads log files and makes support bundles."""
    licenseManager: vim.LicenseManager
    """Administers licenses."""
    searchIndex: vim.SearchIndex
    """Finds objects quickly by name, address or identifier."""
    fileManager: vim.FileManager
    """Copies, moves and deletes files on datastores.

    Since:
        VI API 2.5 (``vim.version.version2``)
    """
    datastoreNamespaceManager: vim.DatastoreNamespaceManager
    """Creates and deletes directories on datastores that lack ordinary ones.

    Since:
        vSphere API 5.5 (``vim.version.version9``)
    """
    virtualDiskManager: vim.VirtualDiskManager
    """Works on virtual disks that no machine is using.

    Since:
        VI API 2.5 (``vim.version.version2``)
    """
    virtualizationManager: vim.VirtualizationManager
    """Was meant for turning physical machines into virtual ones.

    Since:
        VI API 2.5 (``vim.version.version2``)
    """
    snmpSystem: vim.host.SnmpSystem
    """Sets up SNMP, where the platform has it.

    Since:
        vSphere API 4.0 (``vim.version.version5``)
    """
    vmProvisioningChecker: vim.vm.check.ProvisioningChecker
    """Judges in advance whether a machine could be moved or copied.

    Since:
        vSphere API 4.0 (``vim.version.version5``)
    """
    vmCompatibilityChecker: vim.vm.check.CompatibilityChecker
    """Judges whether a machine and a host fit together.

    Since:
        vSphere API 4.0 (``vim.version.version5``)
    """
    ovfManager: vim.OvfManager
    """Reads and writes OVF descriptors.

    Since:
        vSphere API 4.0 (``vim.version.version5``)
    """
    ipPoolManager: vim.IpPoolManager
    """Administers ranges of addresses for networks.

    Since:
        vSphere API 4.0 (``vim.version.version5``)
    """
    dvSwitchManager: vim.dvs.DistributedVirtualSwitchManager
    """Answers questions about distributed switches.

    Since:
        vSphere API 4.0 (``vim.version.version5``)
    """
    hostProfileManager: vim.profile.host.ProfileManager
    """Administers profiles of hosts.

    Since:
        vSphere API 4.0 (``vim.version.version5``)
    """
    clusterProfileManager: vim.profile.cluster.ProfileManager
    """Administers profiles of clusters.

    Since:
        vSphere API 4.0 (``vim.version.version5``)
    """
    complianceManager: vim.profile.ComplianceManager
    """Compares objects with their profiles.

    Since:
        vSphere API 4.0 (``vim.version.version5``)
    """
    localizationManager: vim.LocalizationManager
    """Offers the message catalogs of the server, for clients that translate by themselves.

    Since:
        vSphere API 4.0 (``vim.version.version5``)
    """
    storageResourceManager: vim.StorageResourceManager
    """Balances load and space among datastores.

    Since:
        vSphere API 4.1 (``vim.version.version6``)
    """
    guestOperationsManager: vim.vm.guest.GuestOperationsManager
    """Works with files and processes inside a guest.

    Since:
        vSphere API 5.0 (``vim.version.version7``)
    """

    def __init__(
        self,
        *,
        rootFolder: vim.Folder = _rt.REQUIRED,
        propertyCollector: vmodl.query.PropertyCollector = _rt.REQUIRED,
        viewManager: vim.view.ViewManager | None = None,
        about: vim.AboutInfo = _rt.REQUIRED,
        setting: vim.option.OptionManager | None = None,
        userDirectory: vim.UserDirectory | None = None,
        sessionManager: vim.SessionManager | None = None,
        authorizationManager: vim.AuthorizationManager | None = None,
        serviceManager: vim.ServiceManager | None = None,
        perfManager: vim.PerformanceManager | None = None,
        scheduledTaskManager: vim.scheduler.ScheduledTaskManager | None = None,
        alarmManager: vim.alarm.AlarmManager | None = None,
        eventManager: vim.event.EventManager | None = None,
        taskManager: vim.TaskManager | None = None,
        extensionManager: vim.ExtensionManager | None = None,
        customizationSpecManager: vim.CustomizationSpecManager | None = None,
        customFieldsManager: vim.CustomFieldsManager | None = None,
        accountManager: vim.host.LocalAccountManager | None = None,
        diagnosticManager: vim.DiagnosticManager | None = None,
        licenseManager: vim.LicenseManager | None = None,
        searchIndex: vim.SearchIndex | None = None,
        fileManager: vim.FileManager | None = None,
        datastoreNamespaceManager: vim.DatastoreNamespaceManager | None = None,
        virtualDiskManager: vim.VirtualDiskManager | None = None,
        virtualizationManager: vim.VirtualizationManager | None = None,
        snmpSystem: vim.host.SnmpSystem | None = None,
        vmProvisioningChecker: vim.vm.check.ProvisioningChecker | None = None,
        vmCompatibilityChecker: vim.vm.check.CompatibilityChecker | None = None,
        ovfManager: vim.OvfManager | None = None,
        ipPoolManager: vim.IpPoolManager | None = None,
        dvSwitchManager: vim.dvs.DistributedVirtualSwitchManager | None = None,
        hostProfileManager: vim.profile.host.ProfileManager | None = None,
        clusterProfileManager: vim.profile.cluster.ProfileManager | None = None,
        complianceManager: vim.profile.ComplianceManager | None = None,
        localizationManager: vim.LocalizationManager | None = None,
        storageResourceManager: vim.StorageResourceManager | None = None,
        guestOperationsManager: vim.vm.guest.GuestOperationsManager | None = None,
        dynamicType: str | None = None,
        dynamicProperty: Iterable[vmodl.DynamicProperty] = (),
    ) -> None:
        """Fill the fields; those that are left out stay unset."""
        self._fill(
            {
                "rootFolder": rootFolder,
                "propertyCollector": propertyCollector,
                "viewManager": viewManager,
                "about": about,
                "setting": setting,
                "userDirectory": userDirectory,
                "sessionManager": sessionManager,
                "authorizationManager": authorizationManager,
                "serviceManager": serviceManager,
                "perfManager": perfManager,
                "scheduledTaskManager": scheduledTaskManager,
                "alarmManager": alarmManager,
                "eventManager": eventManager,
                "taskManager": taskManager,
                "extensionManager": extensionManager,
                "customizationSpecManager": customizationSpecManager,
                "customFieldsManager": customFieldsManager,
                "accountManager": accountManager,
                "diagnosticManager": diagnosticManager,
                "licenseManager": licenseManager,
                "searchIndex": searchIndex,
                "fileManager": fileManager,
                "datastoreNamespaceManager": datastoreNamespaceManager,
                "virtualDiskManager": virtualDiskManager,
                "virtualizationManager": virtualizationManager,
                "snmpSystem": snmpSystem,
                "vmProvisioningChecker": vmProvisioningChecker,
                "vmCompatibilityChecker": vmCompatibilityChecker,
                "ovfManager": ovfManager,
                "ipPoolManager": ipPoolManager,
                "dvSwitchManager": dvSwitchManager,
                "hostProfileManager": hostProfileManager,
                "clusterProfileManager": clusterProfileManager,
                "complianceManager": complianceManager,
                "localizationManager": localizationManager,
                "storageResourceManager": storageResourceManager,
                "guestOperationsManager": guestOperationsManager,
                "dynamicType": dynamicType,
                "dynamicProperty": dynamicProperty,
            }
        )
