# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.ServiceInstanceContent``."""

from __future__ import annotations

from collections.abc import Sequence

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

    Attributes:
        rootFolder: Folder at the top of the inventory.
        propertyCollector: Default collector for reading properties; every session has its own state
            in it.
        viewManager: Makes views, which are object lists that the server keeps up to date.
        about: Product, version and API version of the server.
        setting: Settings of vCenter Server.
        userDirectory: Looks up users and groups.
        sessionManager: Logs in and out.
        authorizationManager: Knows roles and permissions.
        serviceManager: Knows further services on the same machine.
        perfManager: Collects performance figures.
        scheduledTaskManager: Runs operations at set times.
        alarmManager: Watches conditions and reacts to them.
        eventManager: Records what happens and searches the record.
        taskManager: Knows the tasks of the server.
        extensionManager: Registers extensions, which is required before they can create tasks.
        customizationSpecManager: Stores settings for customizing guests.
        customFieldsManager: Defines custom fields.
        accountManager: Administers accounts that are local to a host.
        diagnosticManager: Reads log files and makes support bundles.
        licenseManager: Administers licenses.
        searchIndex: Finds objects quickly by name, address or identifier.
        fileManager: Copies, moves and deletes files on datastores.
        datastoreNamespaceManager: Creates and deletes directories on datastores that lack ordinary
            ones.
        virtualDiskManager: Works on virtual disks that no machine is using.
        virtualizationManager: Was meant for turning physical machines into virtual ones.
        snmpSystem: Sets up SNMP, where the platform has it.
        vmProvisioningChecker: Judges in advance whether a machine could be moved or copied.
        vmCompatibilityChecker: Judges whether a machine and a host fit together.
        ovfManager: Reads and writes OVF descriptors.
        ipPoolManager: Administers ranges of addresses for networks.
        dvSwitchManager: Answers questions about distributed switches.
        hostProfileManager: Administers profiles of hosts.
        clusterProfileManager: Administers profiles of clusters.
        complianceManager: Compares objects with their profiles.
        localizationManager: Offers the message catalogs of the server, for clients that translate
            by themselves.
        storageResourceManager: Balances load and space among datastores.
        guestOperationsManager: Works with files and processes inside a guest.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.ServiceInstanceContent.md``
        ``spec/rst/vim/ServiceInstanceContent.rst``
    """

    rootFolder: vim.Folder
    """Folder at the top of the inventory. Searches for objects begin here.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.ServiceInstanceContent.md``
        ``spec/rst/vim/ServiceInstanceContent.rst``
    """
    propertyCollector: vmodl.query.PropertyCollector
    """Default collector for reading properties; every session has its own state in it.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.ServiceInstanceContent.md``
        ``spec/rst/vim/ServiceInstanceContent.rst``
    """
    viewManager: vim.view.ViewManager | None
    """Makes views, which are object lists that the server keeps up to date.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``spec/md/vim.ServiceInstanceContent.md``
        ``spec/rst/vim/ServiceInstanceContent.rst``
    """
    about: vim.AboutInfo
    """Product, version and API version of the server.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.ServiceInstanceContent.md``
        ``spec/rst/vim/ServiceInstanceContent.rst``
    """
    setting: vim.option.OptionManager | None
    """Settings of vCenter Server. Hosts keep theirs elsewhere.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.ServiceInstanceContent.md``
        ``spec/rst/vim/ServiceInstanceContent.rst``
    """
    userDirectory: vim.UserDirectory | None
    """Looks up users and groups.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.ServiceInstanceContent.md``
        ``spec/rst/vim/ServiceInstanceContent.rst``
    """
    sessionManager: vim.SessionManager | None
    """Logs in and out.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.ServiceInstanceContent.md``
        ``spec/rst/vim/ServiceInstanceContent.rst``
    """
    authorizationManager: vim.AuthorizationManager | None
    """Knows roles and permissions.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.ServiceInstanceContent.md``
        ``spec/rst/vim/ServiceInstanceContent.rst``
    """
    serviceManager: vim.ServiceManager | None
    """Knows further services on the same machine.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``spec/md/vim.ServiceInstanceContent.md``
        ``spec/rst/vim/ServiceInstanceContent.rst``
    """
    perfManager: vim.PerformanceManager | None
    """Collects performance figures.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.ServiceInstanceContent.md``
        ``spec/rst/vim/ServiceInstanceContent.rst``
    """
    scheduledTaskManager: vim.scheduler.ScheduledTaskManager | None
    """Runs operations at set times.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.ServiceInstanceContent.md``
        ``spec/rst/vim/ServiceInstanceContent.rst``
    """
    alarmManager: vim.alarm.AlarmManager | None
    """Watches conditions and reacts to them.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.ServiceInstanceContent.md``
        ``spec/rst/vim/ServiceInstanceContent.rst``
    """
    eventManager: vim.event.EventManager | None
    """Records what happens and searches the record.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.ServiceInstanceContent.md``
        ``spec/rst/vim/ServiceInstanceContent.rst``
    """
    taskManager: vim.TaskManager | None
    """Knows the tasks of the server.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.ServiceInstanceContent.md``
        ``spec/rst/vim/ServiceInstanceContent.rst``
    """
    extensionManager: vim.ExtensionManager | None
    """Registers extensions, which is required before they can create tasks.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``spec/md/vim.ServiceInstanceContent.md``
        ``spec/rst/vim/ServiceInstanceContent.rst``
    """
    customizationSpecManager: vim.CustomizationSpecManager | None
    """Stores settings for customizing guests.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.ServiceInstanceContent.md``
        ``spec/rst/vim/ServiceInstanceContent.rst``
    """
    customFieldsManager: vim.CustomFieldsManager | None
    """Defines custom fields.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.ServiceInstanceContent.md``
        ``spec/rst/vim/ServiceInstanceContent.rst``
    """
    accountManager: vim.host.LocalAccountManager | None
    """Administers accounts that are local to a host.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.ServiceInstanceContent.md``
        ``spec/rst/vim/ServiceInstanceContent.rst``
    """
    diagnosticManager: vim.DiagnosticManager | None
    """Reads log files and makes support bundles.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.ServiceInstanceContent.md``
        ``spec/rst/vim/ServiceInstanceContent.rst``
    """
    licenseManager: vim.LicenseManager | None
    """Administers licenses.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.ServiceInstanceContent.md``
        ``spec/rst/vim/ServiceInstanceContent.rst``
    """
    searchIndex: vim.SearchIndex | None
    """Finds objects quickly by name, address or identifier.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.ServiceInstanceContent.md``
        ``spec/rst/vim/ServiceInstanceContent.rst``
    """
    fileManager: vim.FileManager | None
    """Copies, moves and deletes files on datastores.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``spec/md/vim.ServiceInstanceContent.md``
        ``spec/rst/vim/ServiceInstanceContent.rst``
    """
    datastoreNamespaceManager: vim.DatastoreNamespaceManager | None
    """Creates and deletes directories on datastores that lack ordinary ones.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``spec/md/vim.ServiceInstanceContent.md``
        ``spec/rst/vim/ServiceInstanceContent.rst``
    """
    virtualDiskManager: vim.VirtualDiskManager | None
    """Works on virtual disks that no machine is using.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``spec/md/vim.ServiceInstanceContent.md``
        ``spec/rst/vim/ServiceInstanceContent.rst``
    """
    virtualizationManager: vim.VirtualizationManager | None
    """Was meant for turning physical machines into virtual ones.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``spec/md/vim.ServiceInstanceContent.md``
        ``spec/rst/vim/ServiceInstanceContent.rst``
    """
    snmpSystem: vim.host.SnmpSystem | None
    """Sets up SNMP, where the platform has it.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``spec/md/vim.ServiceInstanceContent.md``
        ``spec/rst/vim/ServiceInstanceContent.rst``
    """
    vmProvisioningChecker: vim.vm.check.ProvisioningChecker | None
    """Judges in advance whether a machine could be moved or copied.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``spec/md/vim.ServiceInstanceContent.md``
        ``spec/rst/vim/ServiceInstanceContent.rst``
    """
    vmCompatibilityChecker: vim.vm.check.CompatibilityChecker | None
    """Judges whether a machine and a host fit together.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``spec/md/vim.ServiceInstanceContent.md``
        ``spec/rst/vim/ServiceInstanceContent.rst``
    """
    ovfManager: vim.OvfManager | None
    """Reads and writes OVF descriptors.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``spec/md/vim.ServiceInstanceContent.md``
        ``spec/rst/vim/ServiceInstanceContent.rst``
    """
    ipPoolManager: vim.IpPoolManager | None
    """Administers ranges of addresses for networks.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``spec/md/vim.ServiceInstanceContent.md``
        ``spec/rst/vim/ServiceInstanceContent.rst``
    """
    dvSwitchManager: vim.dvs.DistributedVirtualSwitchManager | None
    """Answers questions about distributed switches.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``spec/md/vim.ServiceInstanceContent.md``
        ``spec/rst/vim/ServiceInstanceContent.rst``
    """
    hostProfileManager: vim.profile.host.ProfileManager | None
    """Administers profiles of hosts.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``spec/md/vim.ServiceInstanceContent.md``
        ``spec/rst/vim/ServiceInstanceContent.rst``
    """
    clusterProfileManager: vim.profile.cluster.ProfileManager | None
    """Administers profiles of clusters.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``spec/md/vim.ServiceInstanceContent.md``
        ``spec/rst/vim/ServiceInstanceContent.rst``
    """
    complianceManager: vim.profile.ComplianceManager | None
    """Compares objects with their profiles.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``spec/md/vim.ServiceInstanceContent.md``
        ``spec/rst/vim/ServiceInstanceContent.rst``
    """
    localizationManager: vim.LocalizationManager | None
    """Offers the message catalogs of the server, for clients that translate by themselves.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``spec/md/vim.ServiceInstanceContent.md``
        ``spec/rst/vim/ServiceInstanceContent.rst``
    """
    storageResourceManager: vim.StorageResourceManager | None
    """Balances load and space among datastores.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``spec/md/vim.ServiceInstanceContent.md``
        ``spec/rst/vim/ServiceInstanceContent.rst``
    """
    guestOperationsManager: vim.vm.guest.GuestOperationsManager | None
    """Works with files and processes inside a guest.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``spec/md/vim.ServiceInstanceContent.md``
        ``spec/rst/vim/ServiceInstanceContent.rst``
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
        dynamicProperty: Sequence[vmodl.DynamicProperty] = (),
    ) -> None:
        """Fill the fields; those that are left out stay unset."""
        super().__init__(dynamicType=dynamicType, dynamicProperty=dynamicProperty)
        self.rootFolder = rootFolder
        self.propertyCollector = propertyCollector
        self.viewManager = viewManager
        self.about = about
        self.setting = setting
        self.userDirectory = userDirectory
        self.sessionManager = sessionManager
        self.authorizationManager = authorizationManager
        self.serviceManager = serviceManager
        self.perfManager = perfManager
        self.scheduledTaskManager = scheduledTaskManager
        self.alarmManager = alarmManager
        self.eventManager = eventManager
        self.taskManager = taskManager
        self.extensionManager = extensionManager
        self.customizationSpecManager = customizationSpecManager
        self.customFieldsManager = customFieldsManager
        self.accountManager = accountManager
        self.diagnosticManager = diagnosticManager
        self.licenseManager = licenseManager
        self.searchIndex = searchIndex
        self.fileManager = fileManager
        self.datastoreNamespaceManager = datastoreNamespaceManager
        self.virtualDiskManager = virtualDiskManager
        self.virtualizationManager = virtualizationManager
        self.snmpSystem = snmpSystem
        self.vmProvisioningChecker = vmProvisioningChecker
        self.vmCompatibilityChecker = vmCompatibilityChecker
        self.ovfManager = ovfManager
        self.ipPoolManager = ipPoolManager
        self.dvSwitchManager = dvSwitchManager
        self.hostProfileManager = hostProfileManager
        self.clusterProfileManager = clusterProfileManager
        self.complianceManager = complianceManager
        self.localizationManager = localizationManager
        self.storageResourceManager = storageResourceManager
        self.guestOperationsManager = guestOperationsManager
