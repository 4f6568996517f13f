# What a kind of picture is called.

viewpoint-operating_model = Operating model
viewpoint-decision_map = Decision map
viewpoint-buyer_journey = Buyer journey
viewpoint-goals_and_incentives = Goals and incentives
viewpoint-data_and_metrics = Data and metrics
viewpoint-responsibility = Responsibility
viewpoint-automation_risk = Automation and risk
viewpoint-free = Free drawing
